package org.mediadigest.matching;

/** Tells what is known of a spelling. */
@FunctionalInterface
interface Spellings {

  /** What is known of the word the scanner stands at. */
  Word word(WordScanner scanner);
}
