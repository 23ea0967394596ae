package org.mediadigest.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.mediadigest.article.Language;
import org.mediadigest.codebook.Actor;
import org.mediadigest.codebook.Alias;
import org.mediadigest.codebook.Codebook;
import org.mediadigest.codebook.Names;
import org.mediadigest.codebook.Source;
import org.mediadigest.codebook.Theme;
import org.mediadigest.tally.CodedArticle;
import org.mediadigest.tally.CodedText;
import org.mediadigest.tally.DayTally;
import org.mediadigest.tally.Signal;

class DigestBuilderTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 27);
  private static final CodedText MORNING = new CodedText(DAY, LocalTime.of(9, 40));
  private static final CodedText EVENING = new CodedText(DAY, LocalTime.of(18, 5));
  private static final String WIRE =
      "The council met. NATO and Ukraine warned of escalation. Talks go on.";

  private static final Codebook CODEBOOK =
      new Codebook(
          List.of(
              new Actor(
                  "nato",
                  Actor.Kind.ORGANISATION,
                  Names.of("NATO"),
                  List.of(Alias.of("NATO")),
                  List.of(),
                  List.of()),
              new Actor(
                  "ukraine",
                  Actor.Kind.COUNTRY,
                  Names.of("Ukraine"),
                  List.of(Alias.of("Ukraine")),
                  List.of(),
                  List.of())),
          List.of(new Theme("escalation", Names.of("Escalation"), List.of(), List.of())),
          List.of(
              source("herald", "The Herald", Source.Rights.SNIPPET),
              source("gazette", "Gazette", Source.Rights.HEADLINE)),
          "0123456789ab",
          List.of());

  private static Source source(String id, String name, Source.Rights rights) {
    return new Source(id, name, new Language("en"), List.of(), List.of(), rights);
  }

  private static DailyDigest digest(List<CodedArticle> articles, List<DayTally> earlier) {
    Edition edition =
        new Edition(
            DAY,
            "Press desk",
            new Language("en"),
            ZoneId.of("Europe/Brussels"),
            LocalTime.of(23, 59),
            "0123456789ab",
            "1");
    return new DigestBuilder(edition, CODEBOOK).build(articles, earlier, List.of());
  }

  private static List<DayTally> daysBefore(int days, String body) {
    List<DayTally> tallies = new ArrayList<>();
    for (int back = 1; back <= days; back++) {
      CodedText text = new CodedText(DAY.minusDays(back), LocalTime.NOON);
      tallies.add(
          DayTally.of(
              DAY.minusDays(back), List.of(text.article("old" + back, "herald", "Old", body))));
    }
    return tallies;
  }

  @Test
  void aStoryIsLedByTheFirstCopyToAppearAndTellsItsPickUp() {
    DailyDigest digest =
        digest(
            List.of(
                EVENING.copy("b", "a", 2, "gazette", "Council warns", WIRE),
                MORNING.copy("a", "a", 2, "herald", "Council meets", WIRE)),
            List.of());
    assertThat(digest.stories())
        .singleElement()
        .satisfies(story -> {
          assertThat(story.lead().title()).isEqualTo("Council meets");
          assertThat(story.lead().outlet()).isEqualTo("The Herald");
          assertThat(story.pickUp()).isEqualTo(2);
          assertThat(story.keySentence()).isEqualTo("NATO and Ukraine warned of escalation.");
        });
  }

  @Test
  void theLedgerShowsTheWordsAroundAMentionWithinTheRightsOfItsSource() {
    DailyDigest digest =
        digest(
            List.of(
                MORNING.copy("a", "a", 2, "herald", "Council meets", WIRE),
                EVENING.copy("b", "a", 2, "gazette", "NATO warns", WIRE)),
            List.of());
    assertThat(digest.mentions())
        .extracting(line -> line.article().file(), LedgerLine::left, LedgerLine::right)
        .contains(
            tuple("a", "The council met. ", " and Ukraine warned of escalation. Talks go on."),
            tuple("b", "", " warns"),
            tuple("b", "", ""));
  }

  @Test
  void sharesOfVoiceAreTakenFromCollapsedMentionsAndSumToOne() {
    DailyDigest digest =
        digest(
            List.of(
                MORNING.copy("a", "a", 2, "herald", "Council meets", WIRE),
                EVENING.copy("b", "a", 2, "gazette", "Council warns", WIRE),
                EVENING.article("c", "herald", "Kyiv", "Ukraine waits. Ukraine hopes.")),
            List.of());
    assertThat(digest.actors())
        .extracting(RankedLine::rank, RankedLine::name, RankedLine::share)
        .containsExactly(tuple(1, "Ukraine", 0.75), tuple(2, "NATO", 0.25));
  }

  @Test
  void anActorAndAThemeThatMeetBringTheSentencesOfTheirFirstCopies() {
    DailyDigest digest =
        digest(
            List.of(
                MORNING.copy("a", "a", 2, "herald", "Council meets", WIRE),
                EVENING.copy("b", "a", 2, "herald", "Council warns", WIRE)),
            List.of());
    assertThat(digest.crossings())
        .isNotEmpty()
        .allSatisfy(crossing -> {
          assertThat(crossing.pairing().sentences()).isEqualTo(2);
          assertThat(crossing.sentences())
              .extracting(line -> line.article().file(), SentenceLine::text)
              .containsExactly(tuple("a", "NATO and Ukraine warned of escalation."));
        });
  }

  @Test
  void withoutHistoryNothingIsCalledNewOrUnusual() {
    DailyDigest digest =
        digest(List.of(MORNING.article("a", "herald", "Council meets", WIRE)), List.of());
    assertThat(digest.coverage().newActors()).isEmpty();
    assertThat(digest.coverage().newOutlets()).isEmpty();
    assertThat(digest.crossings()).noneMatch(CrossingLine::newToday);
    assertThat(digest.actors())
        .allMatch(line -> line.signal().level() == Signal.Level.NOT_ENOUGH_HISTORY)
        .allMatch(line -> line.places().equals(OptionalInt.empty()));
  }

  @Test
  void aWeekOfHistoryTellsWhatIsNewAndWhoIsSilent() {
    DailyDigest digest =
        digest(
            List.of(MORNING.article("a", "gazette", "Council meets", WIRE)),
            daysBefore(7, "Ukraine spoke of escalation."));
    assertThat(digest.coverage().newActors()).containsExactly("NATO");
    assertThat(digest.coverage().newOutlets()).containsExactly("Gazette");
    assertThat(digest.coverage().silentOutlets()).containsExactly("The Herald");
    assertThat(digest.crossings())
        .filteredOn(CrossingLine::newToday)
        .extracting(CrossingLine::actorName)
        .containsExactly("NATO");
    assertThat(digest.headlines().usualOutlets()).isEqualTo(1);
  }

  @Test
  void placesClimbedAreCountedFromYesterdaysRanking() {
    DailyDigest digest =
        digest(
            List.of(MORNING.article("a", "herald", "NATO", "NATO and Ukraine")),
            daysBefore(1, "Ukraine and Ukraine and NATO"));
    assertThat(digest.actors())
        .extracting(RankedLine::name, RankedLine::places)
        .containsExactly(tuple("NATO", OptionalInt.of(1)), tuple("Ukraine", OptionalInt.of(-1)));
  }

  @Test
  void anArticleInALanguageWithoutAliasOrRuleIsReportedAsNotCovered() {
    DailyDigest digest =
        digest(List.of(MORNING.article("a", "herald", "Council meets", WIRE)), List.of());
    assertThat(digest.coverage().notCovered())
        .isEqualTo(Collections.singletonMap(new Language("en"), 1));
  }

  @Test
  void aDayWithoutArticlesIsADigestThatSaysSo() {
    DailyDigest digest = digest(List.of(), daysBefore(7, "Ukraine waits."));
    assertThat(digest.empty()).isTrue();
    assertThat(digest.headlines().articles().series()).endsWith(1, 0);
    assertThat(digest.coverage().silentOutlets()).containsExactly("The Herald");
  }
}
