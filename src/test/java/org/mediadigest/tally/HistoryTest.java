package org.mediadigest.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class HistoryTest {

  private static final LocalDate MONDAY = LocalDate.of(2024, 5, 27);

  private static DayTally day(LocalDate day, int articles) {
    Volume volume = new Volume(articles, articles, new TreeSet<>(), new TreeMap<>(), 0, 0);
    return new DayTally(day, volume, List.of(), List.of());
  }

  @Test
  void aDayNeverCountedIsAGapAndNotAZero() {
    History history =
        new History(
            day(MONDAY, 9), List.of(day(MONDAY.minusDays(2), 4), day(MONDAY.minusDays(3), 6)));
    Trend trend = history.trend(t -> t.volume().articles());
    assertThat(trend.series()).hasSize(30).endsWith(6, 4, null, 9);
    assertThat(trend.previous()).isEmpty();
    assertThat(trend.median()).hasValue(5);
  }

  @Test
  void theBaselineIsTheSameWeekdayOnly() {
    History history =
        new History(
            day(MONDAY, 9),
            List.of(
                day(MONDAY.minusDays(1), 2),
                day(MONDAY.minusWeeks(1), 7),
                day(MONDAY.minusWeeks(8), 5),
                day(MONDAY.minusWeeks(9), 1)));
    assertThat(history.baseline(t -> t.volume().articles())).containsExactly(5, 7);
  }

  @Test
  void laterDaysDoNotReachBackIntoADigest() {
    History history =
        new History(day(MONDAY, 9), List.of(day(MONDAY.plusDays(1), 100), day(MONDAY, 3)));
    assertThat(history.before(30)).isEmpty();
    assertThat(history.trend(t -> t.volume().articles()).series()).endsWith(9);
  }
}
