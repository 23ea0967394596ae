package org.mediadigest.ingest;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A set of words, or of phrases one a line, as it is best read in code: a block of text. */
final class WordList {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private WordList() {}

  static Set<String> ofWords(String words) {
    return SPACE.splitAsStream(words).collect(Collectors.toUnmodifiableSet());
  }

  static Set<String> ofPhrases(String commaSeparated) {
    return Pattern.compile("\\s*,\\s*")
        .splitAsStream(commaSeparated.strip())
        .map(phrase -> SPACE.matcher(phrase).replaceAll(" "))
        .collect(Collectors.toUnmodifiableSet());
  }
}
