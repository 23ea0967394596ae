package org.mediadigest.matching;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds out about a spelling once and remembers it, for all threads, in bounded memory.
 *
 * <p>Nine words of ten mean nothing to a codebook, and a day's news in nine languages has too many
 * of them to keep their letters within the processor's reach. So of a stranger only a 64-bit
 * fingerprint is kept, and most words cost the reading of one line of memory. The words of the
 * codebook are few; they are kept whole and compared letter by letter, so that a mention can never
 * come from a fingerprint.
 *
 * <p>A spelling has a shelf of eight places, one line of memory, by its fingerprint; a newcomer
 * takes the first, the others move on and the oldest is forgotten. With fewer places to a shelf a
 * few overfull ones would forget common words all day. Threads read and write without a lock: a
 * {@link Word} is immutable and depends on its spelling alone, so the worst a lost write can do is
 * that somebody finds the same out again.
 */
final class RememberedSpellings implements Spellings {

  private static final int STRANGER_BITS = 19;
  private static final int KNOWN_BITS = 16;
  private static final int SHELF = 8;

  /** Longer strings are no words of a language; remembering them would only cost memory. */
  private static final int LONGEST = 48;

  private final long[] strangers = new long[1 << STRANGER_BITS];
  private final @Nullable Word[] known = new Word[1 << KNOWN_BITS];
  private final Function<String, Word> findOut;

  RememberedSpellings(Function<String, Word> findOut) {
    this.findOut = findOut;
  }

  @Override
  public Word word(char[] text, int start, int end) {
    long print = fingerprint(text, start, end);
    int shelf = shelf(print, STRANGER_BITS);
    for (int place = shelf; place < shelf + SHELF; place++) {
      if (strangers[place] == print) {
        return Word.STRANGER;
      }
    }
    shelf = shelf(print, KNOWN_BITS);
    for (int place = shelf; place < shelf + SHELF; place++) {
      Word word = known[place];
      if (word != null && word.isSpelled(print, text, start, end)) {
        return word;
      }
    }
    return findOut(print, new String(text, start, end - start));
  }

  /**
   * Multiplied by an odd constant for each letter, so that the upper bits depend on all of them.
   */
  static long fingerprint(char[] text, int start, int end) {
    long print = 1;
    for (int i = start; i < end; i++) {
      print = (print ^ text[i]) * 0x9E3779B97F4A7C15L;
    }
    return print ^ (print >>> Integer.SIZE);
  }

  private static int shelf(long print, int bits) {
    return (int) (print >>> (Long.SIZE - bits)) & -SHELF;
  }

  private Word findOut(long print, String spelling) {
    Word word = findOut.apply(spelling);
    if (word == Word.STRANGER) {
      int shelf = shelf(print, STRANGER_BITS);
      System.arraycopy(strangers, shelf, strangers, shelf + 1, SHELF - 1);
      strangers[shelf] = print;
    } else if (spelling.length() <= LONGEST) {
      int shelf = shelf(print, KNOWN_BITS);
      System.arraycopy(known, shelf, known, shelf + 1, SHELF - 1);
      known[shelf] = word;
    }
    return word;
  }
}
