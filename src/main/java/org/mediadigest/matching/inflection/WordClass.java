package org.mediadigest.matching.inflection;

import java.util.EnumSet;
import java.util.Set;

/** The part a word plays in a name; it decides which rows of a paradigm table apply. */
enum WordClass {
  PLACE,
  THING,
  SURNAME,
  GIVEN_NAME,
  ADJECTIVE,
  COMMON_WORD;

  /**
   * The classes of the letters in a paradigm table: {@code l} place, {@code o} other thing, {@code
   * s} surname, {@code g} given name, {@code a} adjective, {@code c} common word; {@code n} is l
   * and o, {@code p} is s and g.
   */
  static Set<WordClass> ofLetters(String letters) {
    Set<WordClass> classes = EnumSet.noneOf(WordClass.class);
    letters.chars().forEach(letter -> addTo(classes, (char) letter));
    return classes;
  }

  private static void addTo(Set<WordClass> classes, char letter) {
    switch (letter) {
      case 'l' -> classes.add(PLACE);
      case 'o' -> classes.add(THING);
      case 's' -> classes.add(SURNAME);
      case 'g' -> classes.add(GIVEN_NAME);
      case 'a' -> classes.add(ADJECTIVE);
      case 'c' -> classes.add(COMMON_WORD);
      case 'n' -> classes.addAll(EnumSet.of(PLACE, THING));
      case 'p' -> classes.addAll(EnumSet.of(SURNAME, GIVEN_NAME));
      default -> throw new IllegalArgumentException("no word class: " + letter);
    }
  }
}
