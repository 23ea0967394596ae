package org.mediadigest.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  private static Words words(String text) {
    return Words.of(Section.of(Section.Name.BODY, text));
  }

  /** Each is several words, parted here by a bar. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Stoltenberg|spoke|in|2024.",
        "«|Pourquoi|?|»|demanda-t-il.",
        "Всё|–|потом",
        "dell'Ucraina,|l’OTAN",
        "two\n\nparagraphs",
      })
  void standBetweenSpacesAndHaveALetterOrADigit(String parted) {
    String text = parted.replace('|', '\u00a0');
    assertThat(words(text).spans())
        .extracting(span -> span.in(text))
        .containsExactlyElementsOf(
            List.of(parted.split("[|\\s]+")).stream()
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .toList());
  }

  @Test
  void ofFurnitureDoNotCount() {
    String text = "Read more: Five charts. The talks went on.";
    Section section =
        new Section(Section.Name.BODY, text, List.of(new Furniture(new Span(0, 23), "read more")));
    assertThat(Words.of(section).spans()).hasSize(4);
    assertThat(Words.of(section).position(text.indexOf("went"))).isEqualTo(0.5);
  }

  @Test
  void placeIsThePartOfThemThatStandsBefore() {
    String text = "Per il ministro dell'Ucraina, basta";
    assertThat(words(text).position(0)).isZero();
    assertThat(words(text).position(text.indexOf("Ucraina"))).isEqualTo(3.0 / 5);
    assertThat(words(text).position(text.length())).isEqualTo(1, within(0.0));
    assertThat(words("— …").position(1)).isZero();
  }

  @Test
  void ofAnArticleAreThoseOfItsSections() {
    List<Section> sections =
        List.of(
            Section.of(Section.Name.TITLE, "Talks in Prague"),
            Section.of(Section.Name.LEAD, "No end in sight."),
            Section.of(Section.Name.BODY, "They went on."));
    Article article = new Article("a", null, Language.UNKNOWN, "herald", null, sections);
    assertThat(Words.count(article)).isEqualTo(10);
  }
}
