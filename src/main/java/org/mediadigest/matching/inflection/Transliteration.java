package org.mediadigest.matching.inflection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The spellings in Latin letters that newsrooms use for one Ukrainian or Russian name: <i>Zelensky,
 * Zelenskyy, Selenskyj, Zełenski</i>.
 *
 * <p>A spelling is read back into Cyrillic by the conventions of the languages it may come from,
 * and written again by those of all. Only names of East Slavic shape are touched; any other name is
 * its own only spelling.
 */
public final class Transliteration {
  private static final int MOST_SPELLINGS = 400;

  private Transliteration() {}

  /**
   * The spellings of a name, its own included; only its own when it has no East Slavic shape.
   *
   * @param latinName one word, or given names and surname
   */
  public static SortedSet<String> variants(String latinName) {
    SortedSet<String> variants = new TreeSet<>();
    List<String> words = Arrays.asList(latinName.strip().split("\\s+", -1));
    List<String> givenNames = words.subList(0, words.size() - 1);
    boolean eastern =
        givenNames.stream().flatMap(w -> read(w).stream()).anyMatch(EastSlavicNames::isGivenName);
    for (String surname : surnames(words.getLast(), eastern)) {
      for (RomanisationScheme scheme : RomanisationScheme.ALL) {
        addSpellings(variants, givenNames, surname, scheme);
      }
    }
    variants.add(latinName);
    return Collections.unmodifiableSortedSet(variants);
  }

  private static void addSpellings(
      Set<String> variants, List<String> givenNames, String surname, RomanisationScheme scheme) {
    List<String> spellings = List.of("");
    for (String givenName : givenNames) {
      spellings = append(spellings, givenNames(givenName, scheme));
    }
    for (String spelling : append(spellings, capitalised(scheme.write(surname)))) {
      if (variants.size() < MOST_SPELLINGS) {
        variants.add(spelling);
      }
    }
  }

  private static List<String> append(List<String> begun, List<String> words) {
    List<String> longer = new ArrayList<>();
    begun.forEach(start -> words.forEach(w -> longer.add(start.isEmpty() ? w : start + " " + w)));
    return longer;
  }

  /** A given name as it was, and as the scheme writes it in Russian and in Ukrainian. */
  private static List<String> givenNames(String word, RomanisationScheme scheme) {
    Set<String> spellings = new TreeSet<>(Set.of(word));
    for (String cyrillic : read(word)) {
      if (EastSlavicNames.isGivenName(cyrillic)) {
        for (String name : EastSlavicNames.inBothLanguages(cyrillic)) {
          spellings.addAll(capitalised(scheme.write(name)));
        }
      }
    }
    return List.copyOf(spellings);
  }

  private static Set<String> surnames(String word, boolean eastern) {
    Set<String> found = new TreeSet<>();
    if (EastSlavicNames.mayBeTransliterated(word)) {
      for (String cyrillic : read(word)) {
        if (EastSlavicNames.isSurname(cyrillic, eastern || !word.endsWith("ski"))) {
          found.addAll(EastSlavicNames.inBothLanguages(cyrillic));
        }
      }
    }
    return found;
  }

  private static Set<String> read(String word) {
    Set<String> readings = new TreeSet<>();
    if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
      String lower = word.toLowerCase(Locale.ROOT);
      for (RomanisationScheme scheme : RomanisationScheme.ALL) {
        if (scheme.mayHaveWritten(lower)) {
          readings.addAll(scheme.read(lower));
        }
      }
    }
    return readings;
  }

  private static List<String> capitalised(List<String> words) {
    return words.stream()
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .toList();
  }
}
