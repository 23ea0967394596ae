package org.mediadigest.tally;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mediadigest.article.Language;

/**
 * How much was read on a day.
 *
 * @param articles as published
 * @param stories articles with the copies of one text counted once
 * @param outlets sources heard, by id or name
 * @param languages articles by language
 * @param mentions mentions of actors, as published
 * @param collapsed mentions of actors, the copies of one text counted once
 */
public record Volume(
    int articles,
    int stories,
    SortedSet<String> outlets,
    SortedMap<Language, Integer> languages,
    int mentions,
    int collapsed) {

  /** How much some articles of a day are; copies are collapsed among these articles alone. */
  public static Volume of(List<CodedArticle> articles) {
    return new DayCounter(articles).volume();
  }

  /** Copies the collections. */
  public Volume {
    outlets = Collections.unmodifiableSortedSet(new TreeSet<>(outlets));
    languages = Collections.unmodifiableSortedMap(new TreeMap<>(languages));
  }
}
