package org.mediadigest.matching;

/** Tells what is known of a spelling. */
@FunctionalInterface
interface Spellings {

  /** The word spelled by a stretch of text. */
  Word word(char[] text, int start, int end);
}
