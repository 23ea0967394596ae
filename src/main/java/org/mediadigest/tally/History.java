package org.mediadigest.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The days before a day, as far as they were counted: what its figures are held against. */
public final class History {

  /** Days drawn in a trend, the day itself included. */
  public static final int TREND_DAYS = 30;

  /** Weeks back to which the same weekday is compared. */
  public static final int BASELINE_WEEKS = 8;

  private final LocalDate day;
  private final SortedMap<LocalDate, DayTally> byDay = new TreeMap<>();

  /**
   * A history.
   *
   * @param today the day that is held against the others
   * @param earlier tallies of other days; those after the day are not looked at
   */
  public History(DayTally today, Collection<DayTally> earlier) {
    this.day = today.day();
    earlier.stream().filter(past -> past.day().isBefore(day)).forEach(t -> byDay.put(t.day(), t));
    byDay.put(day, today);
  }

  /** The figure over the last thirty days, oldest first; null for days never counted. */
  public Trend trend(ToIntFunction<DayTally> figure) {
    List<@Nullable Integer> series = new ArrayList<>();
    for (int back = TREND_DAYS - 1; back >= 0; back--) {
      DayTally tally = byDay.get(day.minusDays(back));
      series.add(tally == null ? null : figure.applyAsInt(tally));
    }
    return new Trend(series);
  }

  /** The figure on the same weekday of the last eight weeks, as far as counted, oldest first. */
  public List<Integer> baseline(ToIntFunction<DayTally> figure) {
    List<Integer> figures = new ArrayList<>();
    for (int week = BASELINE_WEEKS; week >= 1; week--) {
      DayTally tally = byDay.get(day.minusWeeks(week));
      if (tally != null) {
        figures.add(figure.applyAsInt(tally));
      }
    }
    return figures;
  }

  /** The tally of the day before, if that day was counted. */
  public Optional<DayTally> yesterday() {
    return Optional.ofNullable(byDay.get(day.minusDays(1)));
  }

  /** The tallies of that many days before the day, oldest first, as far as counted. */
  public List<DayTally> before(int days) {
    return List.copyOf(byDay.subMap(day.minusDays(days), day).values());
  }
}
