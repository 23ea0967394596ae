package org.mediadigest.matching;

import java.util.function.IntBinaryOperator;

/**
 * Brings two operands of a rule together. For each hit of one only the nearest of the other before
 * and behind it can make a minimal span, so one walk along both finds all.
 */
final class Windows {

  /** Decides on a pair by the last word of the first and the first word of the second. */
  @FunctionalInterface
  interface Pairing {
    boolean joins(int firstWord, int lastOfFirst, int firstOfSecond, int lastWord);
  }

  private Windows() {}

  /** The minimal spans from a hit of one to a disjoint hit of the other, in either order. */
  static Hits eitherOrder(Hits left, Hits right, Pairing pairing) {
    Hits.Collector collector = new Hits.Collector();
    collect(left, right, pairing, collector);
    collect(right, left, pairing, collector);
    return collector.minimal();
  }

  /** The minimal spans from a hit of the first to a hit of the second behind it. */
  static Hits inOrder(Hits first, Hits second, Pairing pairing) {
    Hits.Collector collector = new Hits.Collector();
    collect(first, second, pairing, collector);
    return collector.minimal();
  }

  private static void collect(Hits first, Hits second, Pairing pairing, Hits.Collector collector) {
    int s = 0;
    for (int f = 0; f < first.size(); f++) {
      while (s < second.size() && second.first(s) <= first.last(f)) {
        s++;
      }
      if (s == second.size()) {
        return;
      }
      if (pairing.joins(first.first(f), first.last(f), second.first(s), second.last(s))) {
        collector.add(first.first(f), second.last(s));
      }
    }
  }

  /** The wanted hits that have no unwanted one overlapping or within the distance. */
  static Hits apart(Hits wanted, Hits unwanted, int words, IntBinaryOperator distance) {
    return wanted.where(n -> {
      int next = firstEndingAtOrAfter(unwanted, wanted.first(n));
      boolean near =
          next > 0 && distance.applyAsInt(unwanted.last(next - 1), wanted.first(n)) <= words;
      if (next < unwanted.size()) {
        boolean overlap = unwanted.first(next) <= wanted.last(n);
        near |= overlap || distance.applyAsInt(wanted.last(n), unwanted.first(next)) <= words;
      }
      return !near;
    });
  }

  private static int firstEndingAtOrAfter(Hits hits, int word) {
    int low = 0;
    int high = hits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hits.last(middle) < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
