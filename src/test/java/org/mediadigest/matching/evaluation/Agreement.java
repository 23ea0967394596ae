package org.mediadigest.matching.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How far the actors found in one language agree, line by line, with those of English. */
final class Agreement {

  private static final int WORST = 12;

  private final SortedMap<String, Integer> missed = new TreeMap<>();
  private final SortedMap<String, Integer> extra = new TreeMap<>();
  private int agreed;

  static Agreement of(List<SortedSet<String>> found, List<SortedSet<String>> english) {
    Agreement agreement = new Agreement();
    for (int i = 0; i < english.size(); i++) {
      agreement.add(found.get(i), english.get(i));
    }
    return agreement;
  }

  private void add(SortedSet<String> found, SortedSet<String> english) {
    for (String actor : english) {
      if (found.contains(actor)) {
        agreed++;
      } else {
        missed.merge(actor, 1, Integer::sum);
      }
    }
    found.stream()
        .filter(actor -> !english.contains(actor))
        .forEach(actor -> extra.merge(actor, 1, Integer::sum));
  }

  double precision() {
    return agreed / (double) (agreed + sum(extra));
  }

  double recall() {
    return agreed / (double) (agreed + sum(missed));
  }

  double f1() {
    return 2.0 * agreed / (2.0 * agreed + sum(extra) + sum(missed));
  }

  String mostMissed() {
    return worst(missed);
  }

  String mostExtra() {
    return worst(extra);
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static String worst(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(WORST)
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }
}
