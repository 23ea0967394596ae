package org.mediadigest.matching.inflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransliterationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      textBlock =
          """
          Zelensky   : Zelenskyy Zelenskiy Zelenskyi Zelenskyj Zelenski Zełenski Selenskyj Zelensky
          Selenskyj  : Zelensky Zelenskyy Selenskyj
          Zelenski   : Zelensky Selenskyj
          Lavrov     : Lawrow Ławrow Lavrov
          Lawrow     : Lavrov Ławrow
          Peskov     : Peskow Pieskow
          Shoigu     : Schoigu Choïgou Szojgu Šojgu Shoygu
          Choïgou    : Shoigu Schoigu
          Putin      : Poutine
          Poutine    : Putin
          Kuleba     : Kouleba Kułeba
          Zakharova  : Sacharowa Zacharowa Zajarova
          Sacharowa  : Zakharova
          Yermak     : Jermak Ermak
          Lukashenko : Loukachenko Lukaschenko Łukaszenko Lukašenko
          Loukachenko: Lukashenko Lukaschenko
          Navalny    : Nawalny Nawalnyj Navalnyj Navalniy
          Medvedev   : Medwedew Miedwiediew
          Medwedew   : Medvedev
          Gerassimow : Gerasimov
          Yanukovych : Janukowytsch Janukowycz Ianoukovytch
          Kyiv       : Kiev Kiew Kyiw
          Kharkiv    : Kharkov Charkiw Charkow
          """)
  void newsroomSpellingsOfOneNameAreFoundFromEach(String name, String spellings) {
    assertThat(Transliteration.variants(name)).contains(spellings.split("\\s+", -1)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Scholz",
        "May",
        "Martin",
        "Biden",
        "Orbán",
        "Kaczyński",
        "Sikorski",
        "Bush",
        "Barrow",
        "Winslow",
        "Glasgow",
        "Moscow",
        "Krakow",
        "Warsaw",
        "Andrew",
        "Matthew",
        "Berlin",
        "Stoltenberg",
        "Duda",
        "Benjamin",
        "NATO",
        "Ursula von der Leyen",
        "Robin",
        "Sánchez"
      })
  void otherNamesAreLeftAlone(String name) {
    assertThat(Transliteration.variants(name)).containsExactly(name);
  }

  @Test
  void givenNameFollowsTheSchemeOfTheSurname() {
    assertThat(Transliteration.variants("Volodymyr Zelensky"))
        .contains("Wolodymyr Selenskyj", "Wołodymyr Zełenski", "Volodymyr Zelenskyy")
        .doesNotContain("Wolodymyr Zelensky", "Wołodymyr Selenskyj");
  }

  @Test
  void givenNameShowsThatAnEndingSharedWithPolishIsEastSlavic() {
    assertThat(Transliteration.variants("Sergei Sikorski")).contains("Sergey Sikorsky");
    assertThat(Transliteration.variants("Sikorski")).doesNotContain("Sikorsky");
  }

  @Test
  void givenNamesAreKnownInBothLanguages() {
    assertThat(Transliteration.variants("Vladimir Zelensky"))
        .containsAll(List.of("Volodymyr Zelensky", "Vladimir Zelenskiy"));
  }
}
