package org.mediadigest.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One day's figures.
 *
 * @param day the day
 * @param volume how much was read
 * @param counts actors and themes with at least one mention, the most mentioned first
 * @param pairings actors and themes that stand together in an article, by actor, then theme
 */
public record DayTally(LocalDate day, Volume volume, List<Count> counts, List<Pairing> pairings) {

  /** Copies the collections. */
  public DayTally {
    counts = List.copyOf(counts);
    pairings = List.copyOf(pairings);
  }

  /** Counts one day's articles. */
  public static DayTally of(LocalDate day, List<CodedArticle> articles) {
    return new DayCounter(articles).tally(day);
  }

  /** The count of an actor or theme; empty when it was not mentioned. */
  public Optional<Count> count(String id) {
    return counts.stream().filter(count -> count.id().equals(id)).findFirst();
  }
}
