package org.mediadigest.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mediadigest.article.Language;

class WordingTest {

  private static final Wording ENGLISH = Wording.in(new Language("en"));

  /** Every wording file there is: a new language is tested by being added. */
  static Stream<Language> languages() throws URISyntaxException {
    File[] files =
        Path.of(Wording.class.getResource("wording_en.properties").toURI())
            .getParent()
            .toFile()
            .listFiles((folder, name) -> name.matches("wording_..\\.properties"));
    return Arrays.stream(files).map(file -> new Language(file.getName().substring(8, 10))).sorted();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageHasEveryWordAndNoOther(Language language) {
    assertThat(Wording.in(language).keys()).isEqualTo(ENGLISH.keys());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyTextIsAPatternThatFormats(Language language) {
    Wording wording = Wording.in(language);
    for (String key : wording.keys()) {
      assertThatCode(() -> wording.text(key, 1, 2, 3, 4, 5, 6)).as(key).doesNotThrowAnyException();
    }
  }

  @Test
  void datesAndNumbersAreThoseOfTheLanguageWhateverTheMachines() {
    Wording french = Wording.in(new Language("fr"));
    LocalDate day = LocalDate.of(2024, 5, 27);
    assertThat(ENGLISH.longDate(day)).isEqualTo("Monday 27 May 2024");
    assertThat(french.longDate(day)).isEqualTo("lundi 27 mai 2024");
    assertThat(ENGLISH.number(12345)).isEqualTo("12,345");
    assertThat(french.number(12345)).isEqualTo("12\u202f345");
    assertThat(ENGLISH.percent(0.1234)).isEqualTo("12.3%");
  }

  @Test
  void aLanguageWithoutAFileNamesTheFileToAdd() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Wording.in(new Language("sv")))
        .withMessageContaining("wording_sv.properties");
  }
}
