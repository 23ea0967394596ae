package org.mediadigest.syndication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Copies of one text, the first to appear in front. An article without copies is a group of one.
 *
 * @param copies at least one, in order of appearance
 */
public record SyndicationGroup(List<Copy> copies) {

  /**
   * Days before a day in which the copies of its articles are looked for. Later days are not: a
   * digest must not change because of news that came after it.
   */
  public static final int DAYS_BACK = 2;

  /** Refuses an empty group and puts the copies in order. */
  public SyndicationGroup {
    copies = copies.stream().sorted().toList();
    if (copies.isEmpty()) {
      throw new IllegalArgumentException("a syndication group needs an article");
    }
  }

  /** Groups articles whose bodies say the same; the groups come in order of first appearance. */
  public static List<SyndicationGroup> of(Collection<Copy> copies) {
    List<SyndicationGroup> groups = new ArrayList<>();
    Map<String, List<Copy>> byWording = new TreeMap<>();
    for (Copy copy : copies) {
      if (copy.fingerprint().value().isEmpty()) {
        groups.add(new SyndicationGroup(List.of(copy)));
      } else {
        byWording.computeIfAbsent(copy.fingerprint().value(), any -> new ArrayList<>()).add(copy);
      }
    }
    byWording.values().forEach(same -> groups.add(new SyndicationGroup(same)));
    groups.sort((a, b) -> a.first().compareTo(b.first()));
    return List.copyOf(groups);
  }

  /** The first to appear, which stands for the group. */
  public Copy first() {
    return copies.getFirst();
  }

  /** In how many outlets the text appeared; copies without a known outlet count as one. */
  public int pickUp() {
    return new TreeSet<>(copies.stream().map(Copy::source).toList()).size();
  }
}
