package org.mediadigest.matching;

import java.util.Arrays;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.mediadigest.article.Sentences;
import org.mediadigest.article.Span;

/** What rules may ask of one article: where their terms and actors stand, and in which sentence. */
final class Reading {

  private final Tokens tokens;
  private final long[] occurrences;
  private final Map<String, Hits> actors;
  private int @Nullable [] sentences;

  /**
   * Notes where the rules' terms occur.
   *
   * @param readable tells which words rules may see
   * @param actors the mentions of each actor
   */
  Reading(Tokens tokens, IntPredicate readable, Map<String, Hits> actors) {
    this.tokens = tokens;
    this.occurrences = occurrences(tokens, readable);
    this.actors = actors;
  }

  private static long[] occurrences(Tokens tokens, IntPredicate readable) {
    long[] found = new long[64];
    int size = 0;
    for (int n = 0; n < tokens.notables(); n++) {
      int token = tokens.notable(n);
      Word word = tokens.word(token);
      if (word.hasTerms() && readable.test(token)) {
        for (int term : word.terms()) {
          if (size == found.length) {
            found = Arrays.copyOf(found, size * 2);
          }
          found[size++] = key(term, token);
        }
      }
    }
    Arrays.sort(found, 0, size);
    return Arrays.copyOf(found, size);
  }

  private static long key(int term, int token) {
    return (long) term << Integer.SIZE | token;
  }

  /** The terms that occur, ascending. */
  int[] terms() {
    return Arrays.stream(occurrences)
        .mapToInt(o -> (int) (o >>> Integer.SIZE))
        .distinct()
        .toArray();
  }

  boolean has(int term) {
    int at = firstOf(term);
    return at < occurrences.length && occurrences[at] >>> Integer.SIZE == term;
  }

  Hits hits(int term) {
    Hits.Collector collector = new Hits.Collector();
    for (int i = firstOf(term);
        i < occurrences.length && occurrences[i] >>> Integer.SIZE == term;
        i++) {
      collector.add((int) occurrences[i], (int) occurrences[i]);
    }
    return collector.minimal();
  }

  private int firstOf(int term) {
    int at = Arrays.binarySearch(occurrences, key(term, 0));
    return at < 0 ? -at - 1 : at;
  }

  Hits mentionsOf(String actorId) {
    return actors.getOrDefault(actorId, Hits.NONE);
  }

  Tokens tokens() {
    return tokens;
  }

  /** Words from one to a later one, as a reader counts them. */
  int distance(int from, int to) {
    return tokens.number(to) - tokens.number(from);
  }

  boolean sameSentence(int from, int to) {
    if (sentences == null) {
      sentences = numberSentences();
    }
    return sentences[from] == sentences[to];
  }

  private int[] numberSentences() {
    int[] numbers = new int[tokens.size()];
    int token = 0;
    int number = 0;
    for (int section = 0; section < tokens.sections().size(); section++) {
      for (Span sentence : Sentences.in(tokens.sections().get(section).text())) {
        while (token < tokens.end(section) && tokens.start(token) < sentence.end()) {
          numbers[token++] = number;
        }
        number++;
      }
    }
    return numbers;
  }

  boolean sameParagraph(int from, int to) {
    for (int token = from + 1; token <= to; token++) {
      if (tokens.gap(token) == Tokens.APART) {
        return false;
      }
    }
    return true;
  }
}
