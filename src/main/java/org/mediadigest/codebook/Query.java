package org.mediadigest.codebook;

import java.util.List;

/** The tree a {@link Rule} is parsed into. What each form finds is told in {@link Rule}. */
public sealed interface Query {

  /** {@code word}: the word in any case, and its inflected forms where the rule has a language. */
  record Word(String text) implements Query {}

  /** {@code prefix*}: any word that starts so. */
  record Prefix(String text) implements Query {}

  /** {@code "a phrase"}: words and prefixes next to each other in this order. */
  record Phrase(List<Query> words) implements Query {
    /** Copies the words. */
    public Phrase {
      words = List.copyOf(words);
    }
  }

  /** {@code @actor-id}: any mention of that actor, however worded. */
  record ActorMention(String actorId) implements Query {}

  /** {@code a OR b}. */
  record Or(List<Query> operands) implements Query {
    /** Copies the operands. */
    public Or {
      operands = List.copyOf(operands);
    }
  }

  /** {@code a AND b}: both somewhere in the same article. */
  record And(List<Query> operands) implements Query {
    /** Copies the operands. */
    public And {
      operands = List.copyOf(operands);
    }
  }

  /** {@code a NOT b}: hits of {@code a} in articles without {@code b}. */
  record Not(Query wanted, Query unwanted) implements Query {}

  /**
   * {@code a NEAR/n b}, or {@code a PRE/n b} when ordered: at most n words from one to the other.
   */
  record Near(Query left, Query right, int words, boolean ordered) implements Query {}

  /** {@code a NOT NEAR/n b}: hits of {@code a} with no {@code b} within n words. */
  record NotNear(Query wanted, Query unwanted, int words) implements Query {}

  /** {@code a SAME-SENTENCE b} and {@code a SAME-PARAGRAPH b}. */
  record Same(Unit unit, Query left, Query right) implements Query {

    /** What both must stand in. */
    public enum Unit {
      SENTENCE,
      PARAGRAPH
    }
  }

  /** {@code TITLE: a}: hits of {@code a} in the headline. */
  record Title(Query wanted) implements Query {}
}
