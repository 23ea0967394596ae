package org.mediadigest.article;

import java.time.LocalDate;
import java.util.List;

/**
 * A range of days, both ends included.
 *
 * @param from first day
 * @param to last day, not before {@code from}
 */
public record DateRange(LocalDate from, LocalDate to) {

  /** Refuses a range that ends before it starts. */
  public DateRange {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("the range ends before it starts: " + from + " to " + to);
    }
  }

  /** The range of one day. */
  public static DateRange of(LocalDate day) {
    return new DateRange(day, day);
  }

  /** Whether the day lies in the range. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** The days in order. */
  public List<LocalDate> days() {
    return from.datesUntil(to.plusDays(1)).toList();
  }

  @Override
  public String toString() {
    return from.equals(to) ? from.toString() : from + " to " + to;
  }
}
