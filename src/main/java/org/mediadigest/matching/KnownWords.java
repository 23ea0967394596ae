package org.mediadigest.matching;

import java.util.Collection;
import java.util.function.Function;

/**
 * The folded words of the codebook and what is known of each, in one flat table by hash with open
 * addressing. A word is compared letter by letter, as it is read, so that finding it makes no
 * object and a mention can never come from a hash alone.
 */
final class KnownWords {

  private static final int EMPTY = 0;

  private final int[] hashes;
  private final Word[] words;
  private final int mask;

  KnownWords(Collection<String> folded, Function<String, Word> wordOf) {
    int room = Integer.highestOneBit(folded.size() * 4 / 3 + 1) * 2;
    hashes = new int[room];
    words = new Word[room];
    mask = room - 1;
    folded.forEach(word -> put(filled(word.hashCode()), wordOf.apply(word)));
  }

  private void put(int hash, Word word) {
    int slot = slot(hash);
    while (hashes[slot] != EMPTY) {
      slot = (slot + 1) & mask;
    }
    hashes[slot] = hash;
    words[slot] = word;
  }

  /** What is known of the word the scanner stands at, which is plain. */
  Word find(WordScanner scanner) {
    int hash = filled(scanner.hash());
    int slot = slot(hash);
    while (hashes[slot] != EMPTY) {
      if (hashes[slot] == hash && words[slot].isAt(scanner)) {
        return words[slot];
      }
      slot = (slot + 1) & mask;
    }
    return Word.STRANGER;
  }

  /** Any hash but the one that stands for an empty place. */
  private static int filled(int hash) {
    return hash == EMPTY ? 1 : hash;
  }

  private int slot(int hash) {
    return (int) ((hash * 0x9E3779B97F4A7C15L) >>> Integer.SIZE) & mask;
  }
}
