package org.mediadigest.matching.inflection;

/** What adjectives agree with: the three genders of the singular, and the plural. */
enum Gender {
  MASCULINE,
  FEMININE,
  NEUTER,
  PLURAL;

  /** The gender of a letter in a paradigm table: {@code m}, {@code f}, {@code n} or {@code p}. */
  static Gender ofLetter(char letter) {
    return switch (letter) {
      case 'm' -> MASCULINE;
      case 'f' -> FEMININE;
      case 'n' -> NEUTER;
      case 'p' -> PLURAL;
      default -> throw new IllegalArgumentException("no gender: " + letter);
    };
  }
}
