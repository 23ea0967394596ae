package org.mediadigest.matching;

import java.util.Arrays;

/**
 * All that the codebook knows of one spelling, found out once: an article asks only for this.
 *
 * <p>Immutable with final fields, so that threads may hand it to each other without locking.
 */
final class Word {

  /** Stands for "this spelling is no word of any alias". */
  static final int NONE = -1;

  /** The one word for all spellings that mean nothing to the codebook. */
  static final Word STRANGER = new Word("", NONE, NONE, new int[0], 0);

  private final long fingerprint;
  private final char[] spelling;
  private final int token;
  private final int startNode;
  private final int[] terms;
  private final long capitals;

  /**
   * Puts it together.
   *
   * @param token number of the folded word among those of aliases, or {@link #NONE}
   * @param startNode node of the trie where aliases beginning with it go on, or {@link #NONE}
   * @param terms numbers of the rule terms it satisfies
   * @param capitals bit n is set when folded letter n was a capital
   */
  Word(String spelling, int token, int startNode, int[] terms, long capitals) {
    this.spelling = spelling.toCharArray();
    this.fingerprint = RememberedSpellings.fingerprint(this.spelling, 0, this.spelling.length);
    this.token = token;
    this.startNode = startNode;
    this.terms = terms;
    this.capitals = capitals;
  }

  /** Whether it has that fingerprint and, letter by letter, that spelling. */
  boolean isSpelled(long print, char[] text, int start, int end) {
    return fingerprint == print && Arrays.equals(spelling, 0, spelling.length, text, start, end);
  }

  int token() {
    return token;
  }

  int startNode() {
    return startNode;
  }

  boolean hasTerms() {
    return terms.length > 0;
  }

  int[] terms() {
    return terms;
  }

  boolean satisfies(int term) {
    for (int own : terms) {
      if (own == term) {
        return true;
      }
    }
    return false;
  }

  long capitals() {
    return capitals;
  }
}
