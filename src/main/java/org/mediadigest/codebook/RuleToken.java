package org.mediadigest.codebook;

/**
 * One piece of a rule's text.
 *
 * @param kind what it is
 * @param text the word, prefix or phrase without its signs; for operators as written
 * @param words the n of NEAR/n and PRE/n; 0 for the rest
 * @param offset where it starts, in UTF-16 units from 0
 */
record RuleToken(Kind kind, String text, int words, int offset) {

  /** What a piece can be. */
  enum Kind {
    WORD,
    PREFIX,
    PHRASE,
    ACTOR,
    TITLE,
    OPEN,
    CLOSE,
    OR,
    AND,
    NOT,
    NEAR,
    PRE,
    SAME_SENTENCE,
    SAME_PARAGRAPH,
    END;

    /** Whether it joins what stands left and right of it. */
    boolean joins() {
      return compareTo(OR) >= 0 && this != END;
    }
  }
}
