package org.mediadigest.report;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mediadigest.article.Language;
import org.mediadigest.article.PublicationDate;

/**
 * What is missing, and how far the figures can be trusted.
 *
 * @param silentOutlets outlets usually heard that said nothing today, by name
 * @param setAside files of the day that could not be read, by path
 * @param datedBy articles by where their date came from
 * @param undated articles with only a file time, by path
 * @param notCovered articles in languages for which the codebook has no alias and no rule
 * @param newOutlets outlets not heard in the last thirty days, by name; empty without history
 * @param newActors actors not mentioned in the last thirty days, by name; empty without history
 * @param daysOfHistory counted days among the thirty before
 */
public record Coverage(
    List<String> silentOutlets,
    List<SetAsideLine> setAside,
    SortedMap<PublicationDate.Provenance, Integer> datedBy,
    List<String> undated,
    SortedMap<Language, Integer> notCovered,
    List<String> newOutlets,
    List<String> newActors,
    int daysOfHistory) {

  /**
   * A file that could not be read.
   *
   * @param file its path
   * @param reason what is wrong with it
   */
  public record SetAsideLine(String file, String reason) {}

  /** Copies the collections. */
  public Coverage {
    silentOutlets = List.copyOf(silentOutlets);
    setAside = List.copyOf(setAside);
    datedBy = Collections.unmodifiableSortedMap(new TreeMap<>(datedBy));
    undated = List.copyOf(undated);
    notCovered = Collections.unmodifiableSortedMap(new TreeMap<>(notCovered));
    newOutlets = List.copyOf(newOutlets);
    newActors = List.copyOf(newActors);
  }

  /** Whether enough days were counted to say what is new and who is silent. */
  public boolean saysWhatIsNew() {
    return daysOfHistory >= Habits.MINIMUM_DAYS;
  }
}
