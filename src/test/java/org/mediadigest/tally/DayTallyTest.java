package org.mediadigest.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mediadigest.matching.Mention;

class DayTallyTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 27);
  private static final CodedText TEXT = new CodedText(DAY, LocalTime.NOON);
  private static final String WIRE = "NATO fears escalation. NATO and Ukraine met.";

  private final DayTally tally =
      DayTally.of(
          DAY,
          List.of(
              TEXT.copy("a", "a", 2, "herald", "A meeting", WIRE),
              TEXT.copy("b", "a", 2, "gazette", "Another", WIRE),
              TEXT.article(
                  "c",
                  "herald",
                  "Kyiv",
                  "Ukraine asks for sanctions. Talks of escalation went on.")));

  @Test
  void copiesOfOneStoryCountAsPublishedAndOnce() {
    assertThat(tally.count("nato")).contains(new Count("nato", Mention.Kind.ACTOR, 4, 2, 2, 1));
    assertThat(tally.count("escalation"))
        .contains(new Count("escalation", Mention.Kind.THEME, 3, 2, 3, 2));
    assertThat(tally.count("moldova")).isEmpty();
  }

  @Test
  void theVolumeCountsMentionsOfActorsOnly() {
    assertThat(tally.volume().articles()).isEqualTo(3);
    assertThat(tally.volume().stories()).isEqualTo(2);
    assertThat(tally.volume().outlets()).containsExactly("gazette", "herald");
    assertThat(tally.volume().mentions()).isEqualTo(7);
    assertThat(tally.volume().collapsed()).isEqualTo(4);
  }

  @Test
  void togetherMeansInOneSentenceAndIsToldApartFromInOneArticle() {
    assertThat(tally.pairings())
        .containsExactly(
            new Pairing("nato", "escalation", 2, 1, 2, 1),
            new Pairing("ukraine", "escalation", 0, 0, 3, 2),
            new Pairing("ukraine", "sanctions", 1, 1, 1, 1));
  }

  @Test
  void theMostMentionedComesFirstAndEqualsComeById() {
    assertThat(tally.counts())
        .extracting(Count::id)
        .containsExactly("nato", "escalation", "ukraine", "sanctions");
  }
}
