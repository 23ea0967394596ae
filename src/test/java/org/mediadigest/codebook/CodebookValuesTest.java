package org.mediadigest.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mediadigest.article.Language;

class CodebookValuesTest {

  private static final Language FRENCH = new Language("fr");
  private static final Language ENGLISH = new Language("en");

  @ParameterizedTest
  @CsvSource({
    "US, EXACT",
    "НАТО, EXACT",
    "G7, FOLDED",
    "U.S., EXACT",
    "Nato, FOLDED",
    "2024, FOLDED"
  })
  void twoOrMoreCapitalsCountAsWritten(String alias, Alias.Letters letters) {
    assertThat(Alias.lettersOf(alias)).isEqualTo(letters);
  }

  @Test
  void aRoleIsHeldOnItsFirstAndLastDay() {
    Role role =
        new Role(
            new TreeMap<>(Map.of(ENGLISH, List.of("NATO secretary general"))),
            LocalDate.of(2014, 10, 1),
            LocalDate.of(2024, 9, 30));

    assertThat(role.inForceOn(LocalDate.of(2014, 10, 1))).isTrue();
    assertThat(role.inForceOn(LocalDate.of(2024, 9, 30))).isTrue();
    assertThat(role.inForceOn(LocalDate.of(2014, 9, 30))).isFalse();
    assertThat(role.inForceOn(LocalDate.of(2024, 10, 1))).isFalse();
  }

  @Test
  void aNameIsGivenInTheReadersLanguageOrElseInEnglish() {
    Names names = new Names(new TreeMap<>(Map.of(ENGLISH, "NATO", FRENCH, "OTAN")));

    assertThat(names.in(FRENCH)).isEqualTo("OTAN");
    assertThat(names.in(new Language("pl"))).isEqualTo("NATO");
    assertThat(Names.of("Moscow").in(FRENCH)).isEqualTo("Moscow");
  }

  @Test
  void theCaretStandsUnderItsCharacterAlsoAfterATab() {
    Place place = new Place("actors.yml", 7, 5, "a:\tb: c");

    assertThat(new Diagnostic(Diagnostic.Severity.ERROR, place, "odd", "mend it"))
        .hasToString("actors.yml:7:5: odd\n    a:\tb: c\n      \t ^\n    remedy: mend it");
  }

  @ParameterizedTest
  @CsvSource({"alais, alias", "aliass, alias", "Alias, alias", "lnag, lang", "colour, ''", "x, ''"})
  void aMistypedWordIsGuessed(String typed, String meant) {
    assertThat(Suggestion.among(List.of("lang", "alias", "near"), typed))
        .isEqualTo(Optional.of(meant).filter(word -> !word.isEmpty()));
  }
}
