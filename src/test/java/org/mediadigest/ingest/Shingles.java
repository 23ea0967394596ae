package org.mediadigest.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The runs of four words in a text, each with how often it occurs. */
record Shingles(Map<List<String>, Integer> counts) {

  private static final int WORDS = 4;
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  static Shingles of(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    Map<List<String>, Integer> counts = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - WORDS + 1); i++) {
      counts.merge(
          List.copyOf(words.subList(i, Math.min(i + WORDS, words.size()))), 1, Integer::sum);
    }
    return new Shingles(counts);
  }

  /** Share of these shingles that {@code other} holds too. */
  double shareIn(Shingles other) {
    int common = 0;
    int all = 0;
    for (Map.Entry<List<String>, Integer> entry : counts.entrySet()) {
      common += Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0));
      all += entry.getValue();
    }
    return (double) common / all;
  }
}
