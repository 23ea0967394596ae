package org.mediadigest.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A point in time as metadata states it, in the zone of the digest.
 *
 * @param day the day there
 * @param time the minute there; null when only a day was stated
 */
record Timestamp(LocalDate day, @Nullable LocalTime time) {

  /** Longer than any date, however dressed. */
  private static final int LONGEST = 100;

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d{1,2})-(\\d{1,2})[T\\s]+(\\d{1,2}):(\\d\\d)(?::\\d\\d(?:[.,]\\d+)?)?"
              + "\\s*(Z|UTC|GMT|[+-]\\d\\d:?(?:\\d\\d)?)?.*",
          Pattern.CASE_INSENSITIVE);

  /**
   * Reads a stated date: ISO 8601 in the shapes pages use, the form of e-mail and feeds, or a day
   * as people write it. A time without an offset is taken to be in {@code zone}.
   */
  static Optional<Timestamp> read(String stated, ZoneId zone) {
    String date = stated.strip();
    if (date.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher iso = ISO.matcher(date);
    return (iso.matches() ? iso(iso, zone) : mail(date, zone))
        .or(() -> WrittenDate.first(date).map(day -> new Timestamp(day.day(), null)));
  }

  private static Optional<Timestamp> iso(Matcher iso, ZoneId zone) {
    try {
      LocalDateTime local =
          LocalDateTime.of(part(iso, 1), part(iso, 2), part(iso, 3), part(iso, 4), part(iso, 5));
      String offset = iso.group(6);
      return Optional.of(
          offset == null
              ? new Timestamp(local.toLocalDate(), local.toLocalTime())
              : in(zone, local.atOffset(offset(offset)).atZoneSameInstant(zone)));
    } catch (DateTimeException noSuchTime) {
      return Optional.empty();
    }
  }

  private static int part(Matcher iso, int group) {
    return Integer.parseInt(iso.group(group));
  }

  private static ZoneOffset offset(String written) {
    char sign = written.charAt(0);
    return sign == '+' || sign == '-' ? ZoneOffset.of(written) : ZoneOffset.UTC;
  }

  private static Optional<Timestamp> mail(String stated, ZoneId zone) {
    try {
      OffsetDateTime time = OffsetDateTime.parse(stated, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Optional.of(in(zone, time.atZoneSameInstant(zone)));
    } catch (DateTimeException otherForm) {
      return Optional.empty();
    }
  }

  private static Timestamp in(ZoneId zone, ZonedDateTime time) {
    ZonedDateTime local = time.withZoneSameInstant(zone).truncatedTo(ChronoUnit.MINUTES);
    return new Timestamp(local.toLocalDate(), local.toLocalTime());
  }
}
