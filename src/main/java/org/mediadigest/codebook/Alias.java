package org.mediadigest.codebook;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mediadigest.article.Language;

/**
 * One spelling under which an actor is found.
 *
 * @param text the base form, as listed
 * @param languages languages of the articles it is looked for in; empty means all
 * @param letters how upper and lower case count
 * @param unless longer wordings that hold the alias but mean something else
 * @param near words or phrases of which one must stand in the same article; empty means none needed
 * @param inflect whether inflected forms follow from the base form and the languages
 * @param forms further forms listed by hand
 * @param place where it stands in the codebook
 */
public record Alias(
    String text,
    SortedSet<Language> languages,
    Letters letters,
    List<String> unless,
    List<String> near,
    boolean inflect,
    List<String> forms,
    Place place) {

  /** How upper and lower case count. */
  public enum Letters {
    /** The case must be the alias's own. */
    EXACT,
    /** Any case will do. */
    FOLDED
  }

  /** Refuses an empty alias; copies the collections. */
  public Alias {
    if (text.isBlank()) {
      throw new IllegalArgumentException("an alias must not be empty");
    }
    languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
    unless = List.copyOf(unless);
    near = List.copyOf(near);
    forms = List.copyOf(forms);
  }

  /** An alias that was not read from a file. */
  public Alias(
      String text,
      SortedSet<Language> languages,
      Letters letters,
      List<String> unless,
      List<String> near,
      boolean inflect,
      List<String> forms) {
    this(text, languages, letters, unless, near, inflect, forms, Place.NOWHERE);
  }

  /** An alias for all languages, its case rule following from its letters. */
  public static Alias of(String text) {
    return new Alias(
        text, Collections.emptySortedSet(), lettersOf(text), List.of(), List.of(), true, List.of());
  }

  /** The same at its place in the codebook. */
  Alias at(Place found) {
    return new Alias(text, languages, letters, unless, near, inflect, forms, found);
  }

  /** Two or more letters, all of them capitals, count as written, so that "us" is never "US". */
  public static Letters lettersOf(String text) {
    int[] letters = text.codePoints().filter(Character::isLetter).toArray();
    for (int letter : letters) {
      if (!Character.isUpperCase(letter)) {
        return Letters.FOLDED;
      }
    }
    return letters.length >= 2 ? Letters.EXACT : Letters.FOLDED;
  }

  /** Whether the alias is looked for in articles of that language. */
  public boolean spokenIn(Language language) {
    return languages.isEmpty() || languages.contains(language);
  }
}
