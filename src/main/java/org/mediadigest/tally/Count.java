package org.mediadigest.tally;

import java.util.Comparator;
import java.util.List;
import org.mediadigest.matching.Mention;

/**
 * How often one actor or theme was mentioned on a day.
 *
 * @param id the actor's or theme's id
 * @param kind which of the two
 * @param mentions as published
 * @param collapsed mentions with the copies of one text counted once
 * @param articles articles that mention it, as published
 * @param stories articles that mention it, copies counted once
 */
public record Count(
    String id, Mention.Kind kind, int mentions, int collapsed, int articles, int stories)
    implements Comparable<Count> {

  private static final Comparator<Count> RANKING =
      Comparator.comparingInt(Count::collapsed)
          .thenComparingInt(Count::mentions)
          .thenComparingInt(Count::articles)
          .reversed()
          .thenComparing(Count::id);

  /**
   * Whom and what some articles of a day mention, the most mentioned first; copies are collapsed
   * among these articles alone.
   */
  public static List<Count> ranking(List<CodedArticle> articles) {
    return new DayCounter(articles).counts();
  }

  /** The most mentioned first: by collapsed count, then as published, then articles, then id. */
  @Override
  public int compareTo(Count other) {
    return RANKING.compare(this, other);
  }
}
