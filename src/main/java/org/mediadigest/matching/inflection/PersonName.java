package org.mediadigest.matching.inflection;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Declines the names of persons: given names and surname in one case and one gender. The gender is
 * read off a surname that only men or only women bear, else off the first name; where neither
 * tells, both are generated.
 */
final class PersonName {
  private static final Pattern ONE_SYLLABLE =
      Pattern.compile(
          "(?iu)[^aeiouyáéíóúůýěąęаеёиоуыэюяіїє]*[aeiouyáéíóúůýěąęаеёиоуыэюяіїє]"
              + "[^aeiouyáéíóúůýěąęаеёиоуыэюяіїє]*");

  private final Words words;
  private final Lexicon lexicon;

  PersonName(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  Collection<String> forms(List<String> name) {
    Set<String> forms = new LinkedHashSet<>();
    for (Gender gender : genders(name)) {
      decline(name, gender).addTo(forms);
    }
    return forms;
  }

  private Declined decline(List<String> name, Gender gender) {
    int surname = surnameIndex(name);
    boolean onlyLast =
        name.size() > 2 && name.stream().allMatch(w -> ONE_SYLLABLE.matcher(w).matches());
    return IntStream.range(0, name.size())
        .mapToObj(i -> {
          String word = name.get(i);
          boolean fixed = i != surname && (onlyLast || isInvariable(word));
          return fixed || Words.isFixed(word)
              ? words.fixed(word, gender)
              : declineWord(word, i == surname || (i > 0 && isSurname(word)), gender);
        })
        .reduce((left, right) -> left.join(" ", right))
        .orElseThrow();
  }

  private Declined declineWord(String word, boolean surname, Gender gender) {
    WordClass wordClass = surname ? WordClass.SURNAME : WordClass.GIVEN_NAME;
    return words.animate(words.inGender(word, wordClass, gender));
  }

  /** Particles, initials, numerals, and given names as short as <i>Xi</i> or <i>Си</i>. */
  private boolean isInvariable(String word) {
    return word.length() < 3 || Words.isFixedInPerson(word) || lexicon.isInvariable(word);
  }

  /** The last word that can be inflected; a lone name follows the paradigms of surnames. */
  private static int surnameIndex(List<String> name) {
    int last = name.size() - 1;
    while (last > 0 && Words.isFixedInPerson(name.get(last))) {
      last--;
    }
    return last > 0 || name.size() == 1 ? last : -1;
  }

  private boolean isSurname(String word) {
    return lexicon.isFeminineSurname(word) || lexicon.isMasculineSurname(word);
  }

  private Set<Gender> genders(List<String> name) {
    String last = name.getLast();
    if (lexicon.isFeminineSurname(last)) {
      return EnumSet.of(Gender.FEMININE);
    }
    if (lexicon.isMasculineSurname(last)) {
      return EnumSet.of(Gender.MASCULINE);
    }
    return name.size() == 1 ? EnumSet.of(Gender.MASCULINE, Gender.FEMININE) : ofGivenName(name);
  }

  private Set<Gender> ofGivenName(List<String> name) {
    String first = name.getFirst();
    int hyphen = first.indexOf('-');
    String given = hyphen > 0 ? first.substring(0, hyphen) : first;
    if (lexicon.isFeminineName(given)) {
      return EnumSet.of(Gender.FEMININE);
    }
    return lexicon.isMasculineName(given)
        ? EnumSet.of(Gender.MASCULINE)
        : EnumSet.of(Gender.MASCULINE, Gender.FEMININE);
  }
}
