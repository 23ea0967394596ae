package org.mediadigest.codebook;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mediadigest.article.Language;

/**
 * A title held by an actor between two dates.
 *
 * @param titles the title's wordings by language; {@link Language#UNKNOWN} holds those for all
 * @param from first day in office; null when it always was
 * @param to last day in office; null while it lasts
 * @param place where its end is stated in the codebook, or else the role
 */
public record Role(
    SortedMap<Language, List<String>> titles,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Place place) {

  /** Refuses a role without a title and one that ends before it starts. */
  public Role {
    SortedMap<Language, List<String>> copy = new TreeMap<>();
    titles.forEach((language, wordings) -> copy.put(language, List.copyOf(wordings)));
    titles = Collections.unmodifiableSortedMap(copy);
    if (titles.isEmpty()) {
      throw new IllegalArgumentException("a role needs a title");
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("the role ends before it starts: " + from + " to " + to);
    }
  }

  /** A role that was not read from a file. */
  public Role(
      SortedMap<Language, List<String>> titles, @Nullable LocalDate from, @Nullable LocalDate to) {
    this(titles, from, to, Place.NOWHERE);
  }

  /** Whether the role was held on that day. */
  public boolean inForceOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
