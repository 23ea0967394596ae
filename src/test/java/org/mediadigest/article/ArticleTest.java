package org.mediadigest.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleTest {

  private static final String LINE = "Le secrétaire général est arrivé. © Tous droits réservés";

  @Test
  void aSpanGivesBackTheWordsAsTheyStandInTheText() {
    assertThat(new Span(3, 20).in(LINE)).isEqualTo("secrétaire généra");
    assertThat(new Span(3, 20).length()).isEqualTo(17);
  }

  @Test
  void spansThatOnlyTouchDoNotOverlap() {
    assertThat(new Span(0, 5).overlaps(new Span(5, 8))).isFalse();
    assertThat(new Span(0, 6).overlaps(new Span(5, 8))).isTrue();
    assertThat(new Span(0, 6).contains(new Span(5, 8))).isFalse();
  }

  @Test
  void ofTwoSpansAtOnePlaceTheLongerComesFirst() {
    assertThat(List.of(new Span(4, 6), new Span(2, 3), new Span(4, 9)).stream().sorted())
        .containsExactly(new Span(2, 3), new Span(4, 9), new Span(4, 6));
  }

  @ParameterizedTest
  @CsvSource({"-1,3", "3,3", "4,3"})
  void anEmptyOrReversedSpanIsRefused(int start, int end) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(start, end));
  }

  @Test
  void furnitureOutsideTheTextOrOverlappingIsRefused() {
    Furniture copyright = new Furniture(new Span(34, LINE.length()), "copyright");
    assertThat(new Section(Section.Name.BODY, LINE, List.of(copyright)).furniture()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Section(
                Section.Name.BODY,
                LINE,
                List.of(copyright, new Furniture(new Span(40, 45), "caption"))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Section(Section.Name.BODY, "court", List.of(copyright)));
  }

  @Test
  void anArticleHasEachSectionOnceAndInReadingOrder() {
    Section title = Section.of(Section.Name.TITLE, "Visite à Sofia");
    Section body = Section.of(Section.Name.BODY, LINE);
    assertThat(article(List.of(title, body)).title()).isEqualTo("Visite à Sofia");
    assertThat(article(List.of(body)).title()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> article(List.of(body, title)));
    assertThatIllegalArgumentException().isThrownBy(() -> article(List.of(body, body)));
  }

  private static Article article(List<Section> sections) {
    return new Article("a.txt", null, new Language("fr"), "", null, sections);
  }

  @ParameterizedTest
  @CsvSource({"fr,fr", "fr-FR,fr", "pt_BR,pt", "UK,uk", "zh-Hant-TW,zh", "x-default,und", "'',und"})
  void aLanguageIsToldFromTheTagsPagesWrite(String tag, String code) {
    assertThat(Language.ofTag(tag)).isEqualTo(new Language(code));
  }

  @Test
  void aRangeHoldsBothItsEndsAndPrintsASingleDayAsOne() {
    LocalDate monday = LocalDate.of(2024, 5, 27);
    DateRange range = new DateRange(monday.minusDays(1), monday);
    assertThat(range.days()).containsExactly(monday.minusDays(1), monday);
    assertThat(range.contains(monday)).isTrue();
    assertThat(range.contains(monday.plusDays(1))).isFalse();
    assertThat(DateRange.of(monday)).hasToString("2024-05-27");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DateRange(monday, monday.minusDays(1)));
  }
}
