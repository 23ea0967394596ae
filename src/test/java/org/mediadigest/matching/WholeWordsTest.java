package org.mediadigest.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mediadigest.article.Span;

/** What counts as a word, and what makes no difference between two of them. */
class WholeWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OTAN    | L’OTAN et les pays de l'OTAN       | OTAN; OTAN",
        "Ukraine | dell'Ukraine, qu’Ukraine, pro-Ukraine | Ukraine; Ukraine; Ukraine",
        "NATO    | Der NATO-Generalsekretär, NATO's chief | NATO; NATO",
        "НАТО    | НАТО-вский саммит                  | НАТО",
        "Kosiniak-Kamysz | Kosiniak Kamysz i Kosiniak‑Kamysz | Kosiniak Kamysz; Kosiniak‑Kamysz",
        "Sánchez | SANCHEZ, Sanchez et Sa\u0301nchez  | SANCHEZ; Sanchez; Sa\u0301nchez",
        "Łukaszenka | Lukaszenka                      | Lukaszenka",
        "Weißes Haus | das WEISSES HAUS               | WEISSES HAUS",
        "Королёв | Королев и Королёв                  | Королев; Королёв",
        "Ґалаґан | Галаган                            | Галаган",
        "Росія   | Росія, росі\u0301я                 | Росія; росі\u0301я",
        "В'ячеслав | В’ячеслав, Вʼячеслав, Вячеслав   | В’ячеслав; Вʼячеслав; Вячеслав",
        "Москва  | Mосква, Москвa                     | Mосква; Москвa",
        "İstanbul | Istanbul, ISTANBUL, ıstanbul      | Istanbul; ISTANBUL; ıstanbul",
        "U.S.    | The U.S. and the US, not us        | U.S.; US",
        "北约     | 他说北约不会                          | 北约",
        "Jens Stoltenberg | Jens\u00a0Stoltenberg, Jens\u202fStoltenberg | Jens\u00a0Stoltenberg; Jens\u202fStoltenberg",
        "Stoltenberg | Stol\u00adten\u00adberg sagte  | Stol\u00adten\u00adberg",
      })
  void isFoundWhateverItsShape(String alias, String text, String expected) {
    String counted = new Desk().actor("it", alias).counted(text.strip());

    assertThat(counted).isEqualTo("it=" + expected.replace("; ", "; it="));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rama   | panorama, Ramallah, ramadan",
        "Mali   | malice, Somali",
        "Йорк   | Иорк",
        "Don    | I don't know",
        "Ян     | Лук'ян, Лук’янов",
        "Brien  | Conan O'Brien",
        "C      | C++ and C#",
        "Pedro Sánchez | Pedro, Sánchez",
        "Pedro Sánchez | Pedro! Sánchez",
      })
  void isNotFoundInOtherWords(String alias, String text) {
    assertThat(new Desk().actor("it", alias).counted(text)).isEmpty();
  }

  @Test
  void anAliasRunsOverALineBreakButNotOverAParagraph() {
    Desk desk = new Desk().actor("it", "White House");

    assertThat(desk.counted("the White\r\nHouse")).isEqualTo("it=White\r\nHouse");
    assertThat(desk.counted("painted it White\n\nHouse prices rose")).isEmpty();
  }

  @Test
  void aCommaCountsOnlyWhereTheAliasHasOne() {
    Desk desk = new Desk().actor("it", "Austin, Texas");

    assertThat(desk.counted("in Austin, Texas")).isEqualTo("it=Austin, Texas");
    assertThat(desk.counted("in Austin Texas")).isEqualTo("it=Austin Texas");
  }

  @Test
  void theSpanIsThePlaceInTheOriginalText() {
    String text = "« L’OTAN », dit-il.";

    Mention mention = new Desk().actor("nato", "OTAN").read(text).mentions().getFirst();

    assertThat(mention.span()).isEqualTo(new Span(4, 8));
    assertThat(mention.surface()).isEqualTo(mention.span().in(text)).isEqualTo("OTAN");
    assertThat(mention.by()).isEqualTo("OTAN");
  }

  @Test
  void hostileTextIsReadToItsEnd() {
    String text = "’'-\u00ad\u200b.+#\ud83d\ude80\ud800 NATO" + "x".repeat(100_000) + " NATO";

    assertThat(new Desk().actor("nato", "NATO").read(text).mentions())
        .extracting(Mention::surface)
        .isEqualTo(List.of("NATO"));
  }
}
