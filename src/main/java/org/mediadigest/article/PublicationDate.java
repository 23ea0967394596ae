package org.mediadigest.article;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The day an article appeared, in the configured zone, and how we know.
 *
 * @param day the day in the configured zone
 * @param time the time of day in that zone, to the minute; null when only the day is known
 * @param from where the date was found
 */
public record PublicationDate(LocalDate day, @Nullable LocalTime time, Provenance from) {

  /** Where a date can come from, the most trusted first. */
  public enum Provenance {
    /** JSON-LD, meta tags or a {@code time} element of the page. */
    METADATA("metadata"),
    /** The article's own address. */
    URL("url"),
    /** A folder or file name. */
    PATH("path"),
    /** The dateline at the start of the text. */
    TEXT("text"),
    /** Only the file's time of last change: the article itself is undated. */
    FILE_TIME("file-time");

    private final String label;

    Provenance(String label) {
      this.label = label;
    }

    /** The name used in digests and in {@code explain --json}. */
    public String label() {
      return label;
    }
  }
}
