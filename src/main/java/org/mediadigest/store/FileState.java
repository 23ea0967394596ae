package org.mediadigest.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.mediadigest.article.DateRange;
import org.mediadigest.article.PublicationDate.Provenance;

/**
 * What the store knows of a file it holds.
 *
 * @param contentHash SHA-256 of the bytes it was read from; empty when they could not be read
 * @param versions what it was analysed with
 * @param firstDay day of its earliest article, or the day it was set aside for; null without a date
 * @param lastDay day of its latest article, likewise
 * @param datedByFileTime whether one of these days is only the file's time of last change
 */
public record FileState(
    String contentHash,
    Versions versions,
    @Nullable LocalDate firstDay,
    @Nullable LocalDate lastDay,
    boolean datedByFileTime) {

  static boolean isFileTime(@Nullable String provenance) {
    return Provenance.FILE_TIME.name().equals(provenance);
  }

  /**
   * Whether reading the file again could give nothing new for the range.
   *
   * <p>An edited codebook recounts the days of the range only: what was counted for other days
   * stays as it was then. A new engine recounts everything, since it may date an article otherwise.
   *
   * @param hash SHA-256 of the file's bytes now
   * @param now what it would be analysed with
   */
  public boolean holds(String hash, Versions now, DateRange range) {
    return !hash.isEmpty()
        && contentHash.equals(hash)
        && versions.engine().equals(now.engine())
        && (versions.codebook().equals(now.codebook()) || !tellsOf(range));
  }

  /** Whether the file's date was its time of last change, and that now lies on another day. */
  public boolean movedTo(Instant changed, ZoneId zone) {
    LocalDate day = changed.atZone(zone).toLocalDate();
    return datedByFileTime && !day.equals(firstDay) && !day.equals(lastDay);
  }

  /** Whether it holds something of a day in the range; without a date, it may. */
  public boolean tellsOf(DateRange range) {
    return firstDay == null
        || lastDay == null
        || (!lastDay.isBefore(range.from()) && !firstDay.isAfter(range.to()));
  }
}
