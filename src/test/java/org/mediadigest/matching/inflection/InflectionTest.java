package org.mediadigest.matching.inflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mediadigest.matching.inflection.Inflection.Kind;

/** Holds the engine to paradigms written down by hand, one table for each language. */
class InflectionTest {
  private static final double RECALL = 0.97;

  @ParameterizedTest
  @ValueSource(
      strings = {"ru", "uk", "pl", "cs", "bg", "sl", "de", "nl", "fr", "it", "es", "pt", "en"})
  void listedFormsAreGeneratedAndNoTrapIs(String language) throws IOException {
    List<String> missing = new ArrayList<>();
    List<String> swallowed = new ArrayList<>();
    int expected = 0;
    for (Example example : examples(language)) {
      SortedSet<String> forms = Inflection.of(language).forms(example.base, example.kind);
      expected += example.forms.size();
      example.forms.stream().filter(form -> !forms.contains(form)).forEach(missing::add);
      example.traps.stream().filter(forms::contains).forEach(swallowed::add);
    }
    assertThat(swallowed).as("other words among the forms, %s", language).isEmpty();
    assertThat(1.0 - (double) missing.size() / expected)
        .as("recall in %s, missing %s", language, missing)
        .isGreaterThanOrEqualTo(RECALL);
  }

  @Test
  void unknownLanguageKeepsTheBaseFormOnly() {
    assertThat(Inflection.of("xx").forms("Київ", Kind.PLACE)).containsExactly("Київ");
  }

  @Test
  void regionOfALanguageDoesNotMatter() {
    assertThat(Inflection.of("de-AT").forms("Merkel", Kind.PERSON))
        .containsExactly("Merkel", "Merkels");
  }

  @Test
  void blankNameHasNoForms() {
    assertThat(Inflection.of("ru").forms("  ", Kind.OTHER)).isEmpty();
  }

  @Test
  void spacesAreTidiedBeforeInflection() {
    assertThat(Inflection.of("pl").forms(" Rada  Europy ", Kind.ORGANISATION))
        .contains("Rada Europy", "Radzie Europy");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "uk"})
  void defaultLocaleChangesNothing(String locale) {
    Locale standard = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      assertThat(Inflection.of("PL").forms("INDIE", Kind.PLACE)).containsExactly("INDIE");
      assertThat(Inflection.of("PL").forms("Indie", Kind.PLACE))
          .containsExactly("Indiach", "Indiami", "Indie", "Indii", "Indiom");
    } finally {
      Locale.setDefault(standard);
    }
  }

  @Test
  void onlyCommonWordsHaveAPlural() {
    assertThat(Inflection.of("ru").forms("танк", Kind.WORD)).contains("танков");
    assertThat(Inflection.of("ru").forms("президент", Kind.OTHER)).doesNotContain("президентов");
  }

  private record Example(String base, Kind kind, List<String> forms, List<String> traps) {

    static Example read(String line) {
      String[] columns = line.split("\t", -1);
      return new Example(
          columns[0],
          Kind.valueOf(columns[1]),
          List.of(columns[2].split(", ", -1)),
          List.of(columns[3].split(", ", -1)));
    }
  }

  private static List<Example> examples(String language) throws IOException {
    InputStream resource = InflectionTest.class.getResourceAsStream(language + ".tsv");
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(resource), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).map(Example::read).toList();
    }
  }
}
