package org.mediadigest.matching.inflection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The forms of a word or of a whole name, case by case: {@code cells.get(0)} is the nominative, the
 * others stand in the order of the language's table. Words of one name are joined cell by cell, so
 * that they always agree in case.
 */
record Declined(Gender gender, List<Set<String>> cells) {

  Declined {
    cells = List.copyOf(cells);
  }

  /** An indeclinable word: the same form in each case. */
  static Declined fixed(String word, Gender gender, int cases) {
    return new Declined(gender, Collections.nCopies(cases, Set.of(word)));
  }

  /** This followed by {@code next}, in the same case, with {@code separator} between. */
  Declined join(String separator, Declined next) {
    List<Set<String>> joined = new ArrayList<>(cells.size());
    for (int c = 0; c < cells.size(); c++) {
      joined.add(product(cells.get(c), separator, next.cells.get(c)));
    }
    return new Declined(gender, joined);
  }

  /** Masculine beings have the genitive as their accusative where the table leaves it open. */
  Declined withAccusative(int accusative, int genitive) {
    List<Set<String>> animate = new ArrayList<>(cells);
    if (animate.get(accusative).equals(animate.get(0))) {
      animate.set(accusative, animate.get(genitive));
    }
    return new Declined(gender, animate);
  }

  void addTo(Collection<String> forms) {
    cells.forEach(forms::addAll);
  }

  private static Set<String> product(Set<String> left, String separator, Set<String> right) {
    Set<String> all = new LinkedHashSet<>();
    for (String l : left) {
      for (String r : right) {
        all.add(l + separator + r);
      }
    }
    return all;
  }
}
