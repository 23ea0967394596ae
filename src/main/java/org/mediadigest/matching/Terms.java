package org.mediadigest.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The words and prefixes that rules ask for, numbered. Which of them a spelling satisfies is found
 * out once for the spelling, so that a rule never looks at text.
 */
final class Terms {

  private final Map<SortedSet<Integer>, Integer> ofWords = new HashMap<>();
  private final Map<Integer, List<Integer>> byToken = new HashMap<>();
  private final Map<String, Integer> byPrefix = new HashMap<>();
  private final BitSet prefixLengths = new BitSet();
  private int size;

  /** The term satisfied by any of these words of the vocabulary. */
  int anyOf(Collection<Integer> tokens) {
    return ofWords.computeIfAbsent(
        new TreeSet<>(tokens),
        words -> {
          int term = size++;
          words.forEach(t -> byToken.computeIfAbsent(t, k -> new ArrayList<>()).add(term));
          return term;
        });
  }

  /** The term satisfied by any folded word that begins so. */
  int prefix(String folded) {
    prefixLengths.set(folded.length());
    return byPrefix.computeIfAbsent(folded, prefix -> size++);
  }

  /** The folded prefixes. */
  Set<String> prefixes() {
    return byPrefix.keySet();
  }

  int size() {
    return size;
  }

  /** The terms that a word satisfies. */
  int[] satisfiedBy(int token, String folded) {
    IntStream.Builder satisfied = IntStream.builder();
    byToken.getOrDefault(token, List.of()).forEach(satisfied::add);
    int length = prefixLengths.nextSetBit(1);
    while (length > 0 && length <= folded.length()) {
      Integer term = byPrefix.get(folded.substring(0, length));
      if (term != null) {
        satisfied.add(term);
      }
      length = prefixLengths.nextSetBit(length + 1);
    }
    return satisfied.build().toArray();
  }
}
