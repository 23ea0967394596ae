package org.mediadigest.matching;

import java.util.Collection;

/**
 * A set of hashes that may also answer yes to a few others: two bits for each, side by side, so
 * that a question reads one place of memory, in a table of at least sixteen bits for each.
 */
final class HashBits {

  private static final int HASHES_TO_A_PLACE = 4;

  private final long[] places;
  private final int shift;

  HashBits(Collection<String> strings) {
    int wanted = Math.max(strings.size() / HASHES_TO_A_PLACE, 1);
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(wanted);
    places = new long[1 << bits];
    shift = Long.SIZE - bits;
    strings.forEach(string -> add(string.hashCode()));
  }

  private void add(int hash) {
    long mixed = mix(hash);
    places[(int) (mixed >>> shift)] |= pattern(mixed);
  }

  /** Whether the string of that hash may be among them; never false when it is. */
  boolean mayHold(int hash) {
    long mixed = mix(hash);
    long pattern = pattern(mixed);
    return (places[(int) (mixed >>> shift)] & pattern) == pattern;
  }

  private static long mix(int hash) {
    return hash * 0x9E3779B97F4A7C15L;
  }

  /** Two bits of a place, chosen by bits of the hash that do not choose the place. */
  private static long pattern(long mixed) {
    return 1L << (mixed >>> 32) | 1L << (mixed >>> 26);
  }
}
