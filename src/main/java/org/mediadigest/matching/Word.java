package org.mediadigest.matching;

/** All that the codebook knows of one folded word: an article asks only for this. */
final class Word {

  /** Stands for "this is no word of any alias". */
  static final int NONE = -1;

  /** One array for all words without terms, so that asking reads no new memory. */
  private static final int[] NO_TERMS = {};

  /** The one word for all that mean nothing to the codebook. */
  static final Word STRANGER = new Word("", NONE, NONE, NO_TERMS);

  private final char[] folded;
  private final int token;
  private final int startNode;
  private final int[] terms;

  /**
   * Puts it together.
   *
   * @param folded its letters
   * @param token number of the folded word among those of aliases, or {@link #NONE}
   * @param startNode node of the trie where aliases beginning with it go on, or {@link #NONE}
   * @param terms numbers of the rule terms it satisfies
   */
  Word(String folded, int token, int startNode, int[] terms) {
    this.folded = folded.toCharArray();
    this.token = token;
    this.startNode = startNode;
    this.terms = terms.length == 0 ? NO_TERMS : terms;
  }

  /** Whether the scanner stands at it; only if what it stands at is plain. */
  boolean isAt(WordScanner scanner) {
    return scanner.isFolded(folded);
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
}
