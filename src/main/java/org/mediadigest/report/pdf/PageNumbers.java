package org.mediadigest.report.pdf;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * On which page each anchor lies, as the previous drawing of the same digest had it. The first
 * drawing knows none and prints page 0; the digest is drawn again until the numbers it prints are
 * those it has.
 */
final class PageNumbers {

  private final SortedMap<String, Integer> pages = new TreeMap<>();
  private int total;

  /** The page of an anchor; 0 when not known yet. */
  int of(String anchor) {
    return pages.getOrDefault(anchor, 0);
  }

  /** Whether the digest has that anchor; of no use before the first drawing is done. */
  boolean has(String anchor) {
    return pages.containsKey(anchor);
  }

  /** Number of pages; 0 when not known yet. */
  int total() {
    return total;
  }

  void put(String anchor, int page) {
    pages.putIfAbsent(anchor, page);
    total = Math.max(total, page);
  }

  void end(int lastPage) {
    total = lastPage;
  }

  /** Whether another drawing put everything on the same pages. */
  boolean agreesWith(PageNumbers other) {
    return total == other.total && pages.equals(other.pages);
  }
}
