package org.mediadigest.matching;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds out about a spelling once and remembers it, for all threads, in bounded memory.
 *
 * <p>A spelling has a shelf of eight places by its fingerprint; a newcomer takes the first, the
 * others move on and the oldest is forgotten. With fewer places to a shelf a few overfull ones
 * would forget common words all day. Threads read and write without a lock: what is remembered is
 * immutable and depends on the spelling alone, so the worst a lost write can do is that somebody
 * finds the same out again.
 */
final class RememberedSpellings implements Spellings {

  private static final int BITS = 16;
  private static final int SHELF = 8;

  /** Longer strings are no words of a language; remembering them would only cost memory. */
  private static final int LONGEST = 48;

  /** A spelling, kept whole so that no mention comes from a fingerprint, and what it means. */
  private record Spelling(String letters, Word word) {}

  private final long[] prints = new long[1 << BITS];
  private final @Nullable Spelling[] spellings = new Spelling[1 << BITS];
  private final Function<String, Word> findOut;

  RememberedSpellings(Function<String, Word> findOut) {
    this.findOut = findOut;
  }

  @Override
  public Word word(WordScanner scanner) {
    long print = scanner.fingerprint();
    int shelf = (int) (print >>> (Long.SIZE - BITS)) & -SHELF;
    for (int place = shelf; place < shelf + SHELF; place++) {
      if (prints[place] == print) {
        Spelling spelling = spellings[place];
        if (spelling != null && scanner.isSpelled(spelling.letters)) {
          return spelling.word;
        }
      }
    }
    Spelling spelling = findOutAbout(scanner.spelling());
    if (spelling.letters.length() <= LONGEST) {
      remember(shelf, print, spelling);
    }
    return spelling.word;
  }

  private Spelling findOutAbout(String letters) {
    return new Spelling(letters, findOut.apply(letters));
  }

  private void remember(int shelf, long print, Spelling spelling) {
    System.arraycopy(prints, shelf, prints, shelf + 1, SHELF - 1);
    System.arraycopy(spellings, shelf, spellings, shelf + 1, SHELF - 1);
    prints[shelf] = print;
    spellings[shelf] = spelling;
  }
}
