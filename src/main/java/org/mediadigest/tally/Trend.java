package org.mediadigest.tally;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One figure over consecutive days, the last of them today.
 *
 * @param series oldest first; null for a day that was never counted; never empty
 */
public record Trend(List<@Nullable Integer> series) {

  /** Copies the series. */
  public Trend {
    series = Collections.unmodifiableList(new ArrayList<>(series));
    if (series.isEmpty()) {
      throw new IllegalArgumentException("a trend needs at least today");
    }
  }

  /** The middle of the counted days before today; empty when there are none. */
  public OptionalDouble median() {
    List<Integer> known =
        series.subList(0, series.size() - 1).stream().filter(Objects::nonNull).sorted().toList();
    if (known.isEmpty()) {
      return OptionalDouble.empty();
    }
    int middle = known.size() / 2;
    return OptionalDouble.of(
        known.size() % 2 == 1
            ? known.get(middle)
            : (known.get(middle - 1) + known.get(middle)) / 2.0);
  }

  /** Yesterday's figure; empty when that day was not counted. */
  public OptionalInt previous() {
    Integer value = series.size() < 2 ? null : series.get(series.size() - 2);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
