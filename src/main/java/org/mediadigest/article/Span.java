package org.mediadigest.article;

/**
 * A half-open stretch of one section's text: from {@code start} up to, not including, {@code end}.
 *
 * @param start first UTF-16 unit, counted from 0
 * @param end first UTF-16 unit after the stretch; greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Refuses negative, empty and reversed spans. */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a span: [" + start + "," + end + ")");
    }
  }

  /** Number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether {@code other} lies wholly inside this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The words of this span in the text it was measured on. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** By start, the longer first. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}
