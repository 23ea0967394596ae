package org.mediadigest.syndication;

import java.util.Comparator;
import org.mediadigest.article.PublicationDate;

/**
 * One article, as far as syndication needs to know it.
 *
 * @param file the article's path, its identity
 * @param date when it appeared
 * @param source the outlet
 * @param fingerprint what it has in common with its copies
 */
public record Copy(String file, PublicationDate date, String source, Fingerprint fingerprint)
    implements Comparable<Copy> {

  private static final Comparator<Copy> BY_APPEARANCE =
      Comparator.comparing((Copy copy) -> copy.date().day())
          .thenComparing(
              copy -> copy.date().time(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Copy::file);

  /** The first to appear comes first; at the same time, by path. */
  @Override
  public int compareTo(Copy other) {
    return BY_APPEARANCE.compare(this, other);
  }
}
