package org.mediadigest.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.mediadigest.codebook.Source.Rights;
import org.mediadigest.tally.CodedArticle;
import org.mediadigest.tally.CodedText;

class ShownWordsTest {

  private static final CodedText TEXT = new CodedText(LocalDate.of(2024, 5, 27), LocalTime.NOON);

  /** Twelve words. */
  private static final String RAIN =
      "Reporters waited in the rain outside the hall until late at night. ";

  private static CodedArticle article(String body) {
    return TEXT.article("a", "herald", "Ministers meet in Prague", body);
  }

  private static int shown(String body, Rights rights, boolean quoted) {
    return new ShownWords(article(body), rights, quoted).count();
  }

  @Test
  void anArticleThatMentionsNothingShowsItsTitle() {
    assertThat(shown(RAIN, Rights.FULL, true)).isEqualTo(4);
  }

  @Test
  void aMentionIsShownWithTenWordsOnEachSide() {
    assertThat(shown(RAIN + "Then NATO spoke. " + RAIN, Rights.SNIPPET, false))
        .isEqualTo(4 + 10 + 1 + 10);
  }

  @Test
  void wordsBesideTwoMentionsCountOnce() {
    assertThat(shown(RAIN + "NATO met Ukraine while it rained. " + RAIN, Rights.SNIPPET, false))
        .isEqualTo(4 + 10 + 3 + 10);
  }

  @Test
  void whereRightsEndAtTheHeadlineOnlyTheMentionItselfIsShown() {
    assertThat(shown(RAIN + "Then NATO spoke. " + RAIN, Rights.HEADLINE, true)).isEqualTo(4 + 1);
  }

  @Test
  void theKeySentenceIsShownAsFarAsRightsAllow() {
    String sentence =
        "NATO waited " + "in the rain ".repeat(15) + "until late at night before it spoke.";
    assertThat(shown(sentence, Rights.SNIPPET, true)).isEqualTo(4 + 30);
    assertThat(shown(sentence, Rights.FULL, true)).isEqualTo(4 + 2 + 45 + 7);
    assertThat(shown(sentence, Rights.FULL, false)).isEqualTo(4 + 1 + 10);
  }
}
