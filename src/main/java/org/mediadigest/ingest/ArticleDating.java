package org.mediadigest.ingest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.mediadigest.article.PublicationDate;
import org.mediadigest.article.PublicationDate.Provenance;

/**
 * Dates an article: by its metadata, its address, its path, its dateline, and at last by the file.
 *
 * <p>A date before the web, or later than the file that states it, is a mistake of the page and is
 * passed over.
 */
final class ArticleDating {

  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

  /** A page may be saved in a zone where it is still the day before. */
  private static final Duration LATER_THAN_FILE = Duration.ofDays(2);

  private final ZoneId zone;

  ArticleDating(ZoneId zone) {
    this.zone = zone;
  }

  PublicationDate date(Draft draft, ArticleFile file) {
    return Stream.of(
            draft.dates().stream().flatMap(this::stated),
            draft.addresses().stream().flatMap(address -> written(path(address), Provenance.URL)),
            written(file.path(), Provenance.PATH),
            dateline(draft))
        .flatMap(found -> found)
        .filter(date -> isPlausible(date.day(), file.changed()))
        .findFirst()
        .orElseGet(() -> ofFile(file.changed()));
  }

  /** The day that answers for a file nobody could read: of its path, else of the file. */
  PublicationDate date(ArticleFile file) {
    return written(file.path(), Provenance.PATH)
        .filter(date -> isPlausible(date.day(), file.changed()))
        .findFirst()
        .orElseGet(() -> ofFile(file.changed()));
  }

  private Stream<PublicationDate> stated(String words) {
    return Timestamp.read(words, zone).stream()
        .map(found -> new PublicationDate(found.day(), found.time(), Provenance.METADATA));
  }

  /** The innermost date of a path: the file's name says more than the folders above it. */
  private static Stream<PublicationDate> written(String path, Provenance from) {
    List<WrittenDate> dates = WrittenDate.all(path);
    return dates.reversed().stream().map(date -> new PublicationDate(date.day(), null, from));
  }

  private static Stream<PublicationDate> dateline(Draft draft) {
    return Stream.concat(draft.datelines().stream(), Stream.of(draft.lead(), draft.body()))
        .flatMap(text -> Dateline.of(text).stream())
        .map(date -> new PublicationDate(date.day(), null, Provenance.TEXT));
  }

  /** An address without its query, where figures mean anything. */
  private static String path(String address) {
    int query = address.indexOf('?');
    return query < 0 ? address : address.substring(0, query);
  }

  private boolean isPlausible(LocalDate day, Instant changed) {
    LocalDate latest = changed.plus(LATER_THAN_FILE).atZone(zone).toLocalDate();
    boolean fileTimeMakesSense = !latest.isBefore(EARLIEST);
    return !day.isBefore(EARLIEST) && !(fileTimeMakesSense && day.isAfter(latest));
  }

  private PublicationDate ofFile(Instant changed) {
    ZonedDateTime local = changed.atZone(zone);
    LocalTime minute = local.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    return new PublicationDate(local.toLocalDate(), minute, Provenance.FILE_TIME);
  }
}
