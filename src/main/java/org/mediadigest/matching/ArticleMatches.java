package org.mediadigest.matching;

import java.time.Duration;
import java.util.List;

/**
 * What was found in one article: counted, rejected, and what it took.
 *
 * @param mentions in reading order
 * @param rejected in reading order
 * @param statistics size of the work
 */
public record ArticleMatches(
    List<Mention> mentions, List<Rejection> rejected, Statistics statistics) {

  /**
   * Size of the work.
   *
   * @param words words read
   * @param took time spent, for information; not part of any digest
   */
  public record Statistics(int words, Duration took) {}

  /** Copies the collections. */
  public ArticleMatches {
    mentions = List.copyOf(mentions);
    rejected = List.copyOf(rejected);
  }
}
