package org.mediadigest.report;

import java.util.List;
import org.mediadigest.tally.Count;
import org.mediadigest.tally.Volume;

/**
 * How much an outlet or a language said on a day, and of whom and what it spoke most.
 *
 * @param volume how much; copies are collapsed among its own articles
 * @param first its articles that count when the whole day's copies are collapsed: the stories it
 *     was first to carry
 * @param actors the actors it mentioned most, the most mentioned first, at most {@value #MOST}
 * @param themes likewise the themes
 */
public record Voice(Volume volume, int first, List<Subject> actors, List<Subject> themes) {

  /** Actors and themes named of each voice. */
  public static final int MOST = 3;

  /**
   * An actor or theme spoken of.
   *
   * @param name display name
   * @param count how often this voice mentioned it
   */
  public record Subject(String name, Count count) {}

  /** Copies the collections. */
  public Voice {
    actors = List.copyOf(actors);
    themes = List.copyOf(themes);
  }
}
