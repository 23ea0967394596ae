package org.mediadigest.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mediadigest.article.Section;
import org.mediadigest.codebook.RuleTable;

/** What rules find. */
class RulesTest {

  private static final String TITLE = "TITLE:";

  static Stream<RuleTable.Row> rows() throws IOException {
    return RuleTable.rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsWhatTheSyntaxTableSays(RuleTable.Row row) {
    String text = row.example();
    Section section =
        text.startsWith(TITLE)
            ? Section.of(Section.Name.TITLE, text.substring(TITLE.length()))
            : Section.of(Section.Name.BODY, text);

    ArticleMatches matches =
        new Desk().actor("nato", "NATO").theme("theme", row.pattern()).read(section);

    List<String> found =
        matches.mentions().stream()
            .filter(mention -> mention.kind() == Mention.Kind.THEME)
            .map(Mention::surface)
            .toList();
    assertThat(found).isEqualTo(row.finds());
  }

  @Test
  void overlappingHitsOfOneThemeCountOnceAndOfTwoThemesTwice() {
    Desk desk = new Desk().theme("arms", "send NEAR/3 arms", "arms OR weapons").theme("b", "arms");

    assertThat(desk.counted("They send more arms and weapons"))
        .isEqualTo("arms=send more arms; b=arms; arms=weapons");
    assertThat(desk.rejected("They send more arms")).isEqualTo("arms=arms (overlapping-hit)");
  }

  @Test
  void aDistanceCountsAnElidedArticleWithItsWord() {
    Desk desk = new Desk().theme("t", "livraison NEAR/1 armes", "usage PRE/2 armes");

    assertThat(desk.counted("la livraison d'armes")).isEqualTo("t=livraison d'armes");
    assertThat(desk.counted("l'usage d'autres armes")).isEqualTo("t=usage d'autres armes");
    assertThat(desk.counted("l'usage de quelques autres armes")).isEmpty();
  }

  @Test
  void aRuleIsTriedInItsOwnLanguageAndWhereNoneIsKnown() {
    Desk desk = new Desk().themeIn("fr", "t", "escalade");

    assertThat(desk.reading("fr").counted("Escalade")).isEqualTo("t=Escalade");
    assertThat(desk.reading("und").counted("Escalade")).isEqualTo("t=Escalade");
    assertThat(desk.reading("es").counted("Escalade")).isEmpty();
  }

  @Test
  void wordsInFurnitureMakeNoHitAndSpoilNone() {
    Desk desk = new Desk().theme("t", "strike NEAR/5 city", "aid NOT football");

    assertThat(desk.counted("A strike [[more: city, football]] and aid")).isEqualTo("t=aid");
    assertThat(desk.rejected("A strike [[more: city, football]] and aid"))
        .isEqualTo("t=strike more: city (furniture)");
  }

  @Test
  void anActorInARuleIsACountedMentionHoweverWorded() {
    Desk desk = new Desk().actor("nato", "NATO", "the Alliance").theme("t", "@nato PRE/3 weapon*");

    assertThat(desk.counted("The Alliance sends weapons"))
        .isEqualTo("t=The Alliance sends weapons; nato=The Alliance");
    assertThat(desk.counted("nato sends weapons")).isEmpty();
  }

  @Test
  void aWordWithAHyphenIsFoundAsItsParts() {
    Desk desk = new Desk().theme("t", "long-range", "self-defen*");

    assertThat(desk.counted("long range, in self‑defence"))
        .isEqualTo("t=long range; t=self‑defence");
  }

  @Test
  void aPhraseDoesNotRunOverPunctuation() {
    Desk desk = new Desk().theme("t", "\"red line*\"");

    assertThat(desk.counted("red. Lines; red, line; red\nlines")).isEqualTo("t=red\nlines");
  }

  @Test
  void sentencesAndParagraphsEndWithTheirSection() {
    ArticleMatches matches =
        new Desk()
            .theme("s", "missile SAME-SENTENCE border")
            .theme("p", "missile SAME-PARAGRAPH border")
            .read(
                Section.of(Section.Name.TITLE, "A missile"),
                Section.of(Section.Name.BODY, "The border. A missile\n\nA border."));

    assertThat(Desk.counted(matches)).isEqualTo("p=border. A missile");
  }

  @Test
  void aMinimalWindowTakesTheNearestPair() {
    Desk desk = new Desk().theme("t", "a NEAR/9 b");

    assertThat(desk.counted("a x a y b z z z z z z z z z b a")).isEqualTo("t=a y b; t=b a");
  }

  @Test
  void notNearLooksBothWays() {
    Desk desk = new Desk().theme("t", "aid NOT NEAR/2 hearing");

    assertThat(desk.counted("hearing aid x aid x x x aid for a hearing, aid for hearing"))
        .isEqualTo("t=aid; t=aid");
  }
}
