package org.mediadigest.matching;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.mediadigest.article.Sentences;
import org.mediadigest.article.Span;

/** What rules may ask of one article: where their terms and actors stand, and in which sentence. */
final class Reading {

  private final Tokens tokens;
  private final long[] occurrences;
  private final List<Candidate> actors;
  private int @Nullable [] sentences;

  /**
   * Notes where the rules' terms occur.
   *
   * @param readable tells which words rules may see
   * @param actors the counted mentions of actors
   */
  Reading(Tokens tokens, IntPredicate readable, List<Candidate> actors) {
    this.tokens = tokens;
    this.occurrences = occurrences(tokens, readable);
    this.actors = actors;
  }

  private static long[] occurrences(Tokens tokens, IntPredicate readable) {
    long[] found = new long[64];
    int size = 0;
    for (int token = 0; token < tokens.size(); token++) {
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

  /** Shows each term that occurs, ascending. */
  void forEachTerm(IntConsumer viewer) {
    int last = -1;
    for (long occurrence : occurrences) {
      int term = (int) (occurrence >>> Integer.SIZE);
      if (term != last) {
        viewer.accept(term);
        last = term;
      }
    }
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
    Hits.Collector collector = new Hits.Collector();
    for (Candidate mention : actors) {
      if (mention.listing().actorId().equals(actorId)) {
        collector.add(mention.from(), mention.to() - 1);
      }
    }
    return collector.minimal();
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
    return tokens.paragraph(from) == tokens.paragraph(to);
  }
}
