package org.mediadigest.matching;

import java.util.Collection;

/**
 * Lets through every word that may mean something to the codebook, and few others.
 *
 * <p>Nine words of ten mean nothing to it, and a night's news in nine languages has too many
 * spellings to remember. So each word is tried against the hashes of the codebook's folded words,
 * and its beginning against those of the prefixes that rules ask for: bits that stay within the
 * processor's reach, whatever the text, and never refuse a word they were made of.
 */
final class Sieve {

  /** More letters of a prefix would tell little more, and take longer to read. */
  private static final int LONGEST_BEGINNING = 4;

  private final HashBits words;
  private final HashBits beginnings;
  private final int beginning;

  /** Made of folded words, and of the prefixes that rules ask for. */
  Sieve(Collection<String> words, Collection<String> prefixes) {
    this.words = new HashBits(words);
    int shortest = prefixes.stream().mapToInt(String::length).min().orElse(Integer.MAX_VALUE);
    this.beginning = prefixes.isEmpty() ? shortest : Math.min(shortest, LONGEST_BEGINNING);
    this.beginnings =
        new HashBits(prefixes.stream().map(prefix -> prefix.substring(0, beginning)).toList());
  }

  /** Whether a plain word may be one of the codebook's. */
  boolean mayBeWord(WordScanner word) {
    return words.mayHold(word.hash());
  }

  /** Whether a plain word may begin with one of the prefixes. */
  boolean mayBeginWithPrefix(WordScanner word) {
    return word.reaches(beginning) && beginnings.mayHold(word.hashOfFirst(beginning));
  }
}
