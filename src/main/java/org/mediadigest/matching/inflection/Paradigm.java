package org.mediadigest.matching.inflection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One row of a paradigm table: which words it fits (class, gender, what stands before the ending)
 * and what the ending becomes in each case.
 *
 * @param also the search goes on after this row: it is a second possible paradigm
 * @param onRequest the row fits only a word whose gender an adjective shows
 * @param before what must stand right before the ending, matched in lower case
 * @param ending cut off to get the stem, possibly empty
 * @param cells for each case but the nominative, the endings in the notation of {@link
 *     ParadigmTable}
 */
record Paradigm(
    boolean also,
    boolean onRequest,
    Set<WordClass> classes,
    Gender gender,
    Pattern before,
    String ending,
    List<List<String>> cells) {

  /** Whether the word, given in lower case, follows this paradigm. */
  boolean fits(String lowerCased) {
    return lowerCased.length() > ending.length()
        && lowerCased.endsWith(ending)
        && before.matcher(lowerCased).region(0, lowerCased.length() - ending.length()).find();
  }

  /** The forms of a fitting word; {@code softened} says what its last consonants become. */
  Declined decline(String word, Map<String, String> softened) {
    String stem = word.substring(0, word.length() - ending.length());
    List<Set<String>> forms = new ArrayList<>();
    forms.add(Set.of(word));
    for (List<String> endings : cells) {
      Set<String> cell = new LinkedHashSet<>();
      endings.forEach(e -> cell.add(form(word, stem, e, softened)));
      forms.add(cell);
    }
    return new Declined(gender, forms);
  }

  private static String form(
      String word, String stem, String ending, Map<String, String> softened) {
    return switch (ending) {
      case "." -> word;
      case "0" -> stem;
      case "~" -> soften(stem, softened);
      default -> stem + ending;
    };
  }

  private static String soften(String stem, Map<String, String> softened) {
    for (int length = Math.min(3, stem.length()); length > 0; length--) {
      int cut = stem.length() - length;
      String soft = softened.get(stem.substring(cut));
      if (soft != null) {
        return stem.substring(0, cut) + soft;
      }
    }
    return stem + softened.getOrDefault("", "");
  }
}
