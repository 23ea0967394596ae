package org.mediadigest.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mediadigest.article.DateRange;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which days are wanted: one, or those from one to another. */
final class Days {

  @Option(names = "--date", paramLabel = "DAY", description = "One day, such as 2024-05-27.")
  @Nullable LocalDate date;

  @ArgGroup(exclusive = false)
  @Nullable Range range;

  /** Both ends, included. */
  static final class Range {

    @Option(names = "--from", required = true, paramLabel = "DAY", description = "First day.")
    @Nullable LocalDate from;

    @Option(names = "--to", required = true, paramLabel = "DAY", description = "Last day.")
    @Nullable LocalDate to;
  }

  /**
   * The days asked for; when none is, yesterday.
   *
   * @throws Refusal when the range ends before it starts
   */
  static DateRange wanted(@Nullable Days days, Clock clock, ZoneId zone) throws Refusal {
    if (days == null) {
      return DateRange.of(LocalDate.now(clock.withZone(zone)).minusDays(1));
    }
    if (days.range == null || days.range.from == null || days.range.to == null) {
      return DateRange.of(Objects.requireNonNull(days.date));
    }
    if (days.range.to.isBefore(days.range.from)) {
      throw Refusal.badUsage(
          "the range ends before it starts: --from " + days.range.from + " --to " + days.range.to);
    }
    return new DateRange(days.range.from, days.range.to);
  }
}
