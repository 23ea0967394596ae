package org.mediadigest.article;

/**
 * A stretch of page boilerplate inside a section: a teaser, a caption, a copyright line. Mentions
 * in it are not counted; they stay in the ledger as rejected.
 *
 * @param span where it stands in the section's text
 * @param by name of the pattern or page element that gave it away, as shown by {@code explain}
 */
public record Furniture(Span span, String by) implements Comparable<Furniture> {

  /** Refuses a nameless mark: every rejection must be explainable. */
  public Furniture {
    if (by.isBlank()) {
      throw new IllegalArgumentException("furniture without a reason at " + span);
    }
  }

  @Override
  public int compareTo(Furniture other) {
    int bySpan = span.compareTo(other.span);
    return bySpan != 0 ? bySpan : by.compareTo(other.by);
  }
}
