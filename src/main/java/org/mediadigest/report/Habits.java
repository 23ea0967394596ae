package org.mediadigest.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mediadigest.tally.Count;
import org.mediadigest.tally.DayTally;
import org.mediadigest.tally.History;

/** What is usual in the thirty days before a day, where enough of them were counted to say so. */
final class Habits {

  /** Counted days among the thirty without which nothing is called usual or new. */
  static final int MINIMUM_DAYS = 7;

  private Habits() {}

  static boolean enoughToTellNews(History history) {
    return past(history).size() >= MINIMUM_DAYS;
  }

  /** Outlets heard on at least half of the counted days; none without enough history. */
  static SortedSet<String> usualOutlets(History history) {
    List<DayTally> past = past(history);
    TreeMap<String, Integer> days = new TreeMap<>();
    past.forEach(day -> day.volume().outlets().forEach(o -> days.merge(o, 1, Integer::sum)));
    SortedSet<String> usual = new TreeSet<>();
    if (past.size() >= MINIMUM_DAYS) {
      days.forEach((outlet, n) -> addIf(2 * n >= past.size(), outlet, usual));
    }
    usual.remove("");
    return usual;
  }

  private static void addIf(boolean condition, String outlet, Set<String> outlets) {
    if (condition) {
      outlets.add(outlet);
    }
  }

  static Set<String> knownOutlets(History history) {
    Set<String> known = new HashSet<>();
    past(history).forEach(day -> known.addAll(day.volume().outlets()));
    return known;
  }

  static Set<String> knownIds(History history) {
    Set<String> known = new HashSet<>();
    past(history).forEach(day -> day.counts().stream().map(Count::id).forEach(known::add));
    return known;
  }

  static List<DayTally> past(History history) {
    return history.before(History.TREND_DAYS);
  }
}
