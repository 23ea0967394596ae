package org.mediadigest.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mediadigest.article.Furniture;
import org.mediadigest.article.Section;
import org.mediadigest.article.Span;
import org.mediadigest.matching.Mention;

class ProminenceTest {

  private static final CodedText TEXT = new CodedText(LocalDate.of(2024, 5, 27), LocalTime.NOON);

  /** Twelve words each. */
  private static final String NAMING =
      "No one from Ukraine spoke, and the talks will go on tomorrow. ";

  private static final String SILENT =
      "Reporters waited in the rain outside the hall until late at night. ";

  /**
   * Ninety-six words with the naming sentence at the end, which a title of four makes a hundred.
   */
  private static final String LATE = SILENT.repeat(7) + NAMING;

  private static final String EARLY = NAMING + SILENT.repeat(7);

  private static double ofUkraine(CodedArticle... articles) {
    return Prominence.of(List.of(articles)).of(Mention.Kind.ACTOR, "ukraine");
  }

  private static CodedArticle article(String title, String body) {
    return TEXT.article(title, "herald", title, body);
  }

  @Test
  void aMentionLateInTheBodyGivesItsFrequencyAlone() {
    assertThat(ofUkraine(article("Ministers meet in Prague", LATE))).isEqualTo(1);
  }

  @Test
  void theFirstThirdOfTheBodyGivesOnePointMore() {
    assertThat(ofUkraine(article("Ministers meet in Prague", EARLY))).isEqualTo(1 + 1);
    String atTheThird = SILENT.repeat(2) + NAMING + SILENT.repeat(3);
    assertThat(ofUkraine(article("Ministers meet", atTheThird)))
        .isEqualTo(100.0 / 74, within(1e-9));
  }

  @Test
  void titleAndLeadGiveTheirPointsOnceHoweverOftenTheyMention() {
    CodedArticle portrait =
        TEXT.copy(
            "portrait",
            "portrait",
            1,
            "herald",
            List.of(
                Section.of(Section.Name.TITLE, "Ukraine, always Ukraine"),
                Section.of(Section.Name.LEAD, "What Ukraine wants."),
                Section.of(Section.Name.BODY, SILENT.repeat(8) + SILENT.repeat(8) + "So long!")));
    assertThat(ofUkraine(portrait)).isEqualTo(3 + 2 + 100.0 * 3 / 200, within(1e-9));
  }

  @Test
  void frequencyBringsFourPointsAtMost() {
    assertThat(ofUkraine(article("Ukraine wins", "Ukraine has won."))).isEqualTo(3 + 1 + 4);
  }

  @Test
  void theDaysFigureIsTheMeanOverFirstCopiesThatMention() {
    assertThat(
            ofUkraine(
                article("Ministers meet in Prague", LATE),
                article("Ukraine meets in Prague", LATE),
                TEXT.copy("z", "Ukraine meets in Prague", 2, "gazette", "Ukraine", "Ukraine."),
                article("Rain in Prague", SILENT)))
        .isEqualTo((1 + (3 + 2)) / 2.0);
  }

  @Test
  void furnitureNeitherLengthensAnArticleNorPushesItsWordsBack() {
    String teaser = "Also of interest: " + SILENT.repeat(9);
    Section body =
        new Section(
            Section.Name.BODY,
            teaser + EARLY,
            List.of(new Furniture(new Span(0, teaser.length()), "teaser")));
    Section title = Section.of(Section.Name.TITLE, "Ministers meet in Prague");
    assertThat(ofUkraine(TEXT.copy("a", "a", 1, "herald", List.of(title, body)))).isEqualTo(1 + 1);
  }

  @Test
  void whatNoArticleMentionsHasNone() {
    assertThat(ofUkraine(article("Rain in Prague", SILENT))).isZero();
  }

  @Test
  void themesAreMeasuredAlike() {
    Prominence prominence =
        Prominence.of(List.of(article("Fear of escalation grows", SILENT.repeat(8))));
    assertThat(prominence.of(Mention.Kind.THEME, "escalation")).isEqualTo(3 + 1);
  }
}
