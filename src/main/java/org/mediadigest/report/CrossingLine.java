package org.mediadigest.report;

import java.util.List;
import org.mediadigest.tally.Pairing;

/**
 * An actor and a theme that stand together.
 *
 * @param actorName display name
 * @param themeName display name
 * @param pairing the figures
 * @param newToday whether the two were not seen together in the last thirty days; false where too
 *     few of those days were counted to say so
 * @param sentences the sentences that mention both, the copies of one text left out: as many as the
 *     pairing's collapsed figure, in the order of the articles
 */
public record CrossingLine(
    String actorName,
    String themeName,
    Pairing pairing,
    boolean newToday,
    List<SentenceLine> sentences) {

  /** Copies the sentences. */
  public CrossingLine {
    sentences = List.copyOf(sentences);
  }
}
