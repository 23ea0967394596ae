package org.mediadigest.matching;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Stretches of words found by part of a rule, none of them inside another: so they ascend by their
 * first word and by their last alike, and every operator is one walk along its operands.
 */
final class Hits {

  static final Hits NONE = new Hits(new int[0], new int[0]);

  private final int[] firsts;
  private final int[] lasts;

  private Hits(int[] firsts, int[] lasts) {
    this.firsts = firsts;
    this.lasts = lasts;
  }

  int size() {
    return firsts.length;
  }

  boolean isEmpty() {
    return firsts.length == 0;
  }

  /** First word of the n-th hit. */
  int first(int n) {
    return firsts[n];
  }

  /** Last word of the n-th hit. */
  int last(int n) {
    return lasts[n];
  }

  /** The hits whose number satisfies the condition. */
  Hits where(IntPredicate condition) {
    Collector collector = new Collector();
    for (int n = 0; n < size(); n++) {
      if (condition.test(n)) {
        collector.add(firsts[n], lasts[n]);
      }
    }
    return collector.minimal();
  }

  /** Collects hits in any order. */
  static final class Collector {
    private long[] keys = new long[8];
    private int size;

    /** Notes a hit by its first and last word. */
    void add(int first, int last) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, size * 2);
      }
      keys[size++] = (long) first << Integer.SIZE | (Integer.MAX_VALUE - last);
    }

    void addAll(Hits hits) {
      for (int n = 0; n < hits.size(); n++) {
        add(hits.first(n), hits.last(n));
      }
    }

    /** What was collected, without doubles and without hits that hold another. */
    Hits minimal() {
      if (size == 0) {
        return NONE;
      }
      Arrays.sort(keys, 0, size);
      int[] firsts = new int[size];
      int[] lasts = new int[size];
      int free = size;
      int innermost = Integer.MAX_VALUE;
      for (int i = size - 1; i >= 0; i--) {
        int last = Integer.MAX_VALUE - (int) keys[i];
        if (last < innermost) {
          innermost = last;
          free--;
          firsts[free] = (int) (keys[i] >>> Integer.SIZE);
          lasts[free] = last;
        }
      }
      return new Hits(
          Arrays.copyOfRange(firsts, free, size), Arrays.copyOfRange(lasts, free, size));
    }
  }
}
