package org.mediadigest.matching;

import java.util.Arrays;
import java.util.Map;

/** The steps of the trie in one flat table with open addressing: from node and word to node. */
final class Steps {

  private final long[] keys;
  private final int[] nodes;
  private final int mask;

  Steps(Map<Long, Integer> steps) {
    int room = Integer.highestOneBit(Math.max(steps.size(), 8)) * 4;
    keys = new long[room];
    nodes = new int[room];
    mask = room - 1;
    Arrays.fill(nodes, Word.NONE);
    steps.forEach(this::put);
  }

  static long key(int node, int token) {
    return (long) node << Integer.SIZE | token;
  }

  private void put(long key, int node) {
    int slot = slot(key);
    while (nodes[slot] != Word.NONE) {
      slot = slot + 1 & mask;
    }
    keys[slot] = key;
    nodes[slot] = node;
  }

  /** The node one step on, or {@link Word#NONE}. */
  int next(int node, int token) {
    long key = key(node, token);
    int slot = slot(key);
    while (nodes[slot] != Word.NONE && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return nodes[slot];
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> Integer.SIZE) & mask;
  }
}
