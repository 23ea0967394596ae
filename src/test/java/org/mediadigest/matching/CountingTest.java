package org.mediadigest.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mediadigest.article.Section;
import org.mediadigest.codebook.Alias;

/** Which candidates count, and what the ledger says of the others. */
class CountingTest {

  @Test
  void theLongestMatchWinsOverTheWholeCodebook() {
    Desk desk = new Desk().actor("guinea", "Guinea").actor("bissau", "Guinea-Bissau");

    assertThat(desk.counted("Guinea and Guinea-Bissau"))
        .isEqualTo("guinea=Guinea; bissau=Guinea-Bissau");
    assertThat(desk.rejected("Guinea-Bissau")).isEqualTo("guinea=Guinea (longer-match)");
  }

  @Test
  void anAbandonedBeginningHidesNothing() {
    Desk desk = new Desk().actor("x", "ABC").actor("y", "ABC DEF").actor("z", "ABC GHI");

    assertThat(desk.counted("ABC DEF and ABC GHI, ABC")).isEqualTo("y=ABC DEF; z=ABC GHI; x=ABC");
  }

  @Test
  void ofOverlappingNamesTheFirstCounts() {
    Desk desk = new Desk().actor("x", "a b").actor("y", "b c d e");

    assertThat(desk.counted("a b c d e")).isEqualTo("x=a b");
    assertThat(desk.rejected("a b c d e")).isEqualTo("y=b c d e (longer-match)");
  }

  @Test
  void capitalsCountWhereTheAliasIsAllCapitalsOrSaysSo() {
    Desk desk =
        new Desk()
            .actor("us", Alias.of("US"))
            .actor("alliance", Desk.exact("Alliance"))
            .actor("it", "Italie");

    assertThat(desk.counted("The US told us: the Alliance is an alliance. ITALIE, italie"))
        .isEqualTo("us=US; alliance=Alliance; it=ITALIE; it=italie");
    assertThat(desk.rejected("us and the alliance"))
        .isEqualTo("us=us (case); alliance=alliance (case)");
  }

  @Test
  void anAliasOfAnotherLanguageIsRejected() {
    Desk desk = new Desk().actor("nato", Desk.alias("OTAN", "fr es"));

    assertThat(desk.reading("fr").counted("OTAN")).isEqualTo("nato=OTAN");
    assertThat(desk.reading("und").counted("OTAN")).isEqualTo("nato=OTAN");
    assertThat(desk.reading("de").counted("OTAN")).isEmpty();
    assertThat(desk.rejected("OTAN")).isEqualTo("nato=OTAN (other-language)");
  }

  @Test
  void aWordOfOneLanguageIsNoCandidateForTheCapitalsOfAnother() {
    Desk desk = new Desk().actor("un", Desk.alias("UN", "en de")).reading("fr");

    assertThat(desk.rejected("un jour à l'UN")).isEqualTo("un=UN (other-language)");
  }

  @Test
  void nothingOfAnActorCountsInsideItsExclusions() {
    Desk desk = new Desk().actor("nato", Desk.unless("Alliance", "Alliance française"));

    assertThat(desk.counted("L'Alliance à l'ALLIANCE FRANCAISE")).isEqualTo("nato=Alliance");
    assertThat(desk.rejected("l’Alliance française")).isEqualTo("nato=Alliance (exclusion)");
  }

  @Test
  void anAmbiguousNameNeedsCompanyOutsideFurniture() {
    Desk desk = new Desk().actor("sanchez", Desk.near("Sánchez", "Madrid", "la Moncloa"));

    assertThat(desk.counted("Sánchez habló en la Moncloa.")).isEqualTo("sanchez=Sánchez");
    assertThat(desk.rejected("Sánchez marcó.")).isEqualTo("sanchez=Sánchez (missing-company)");
    assertThat(desk.rejected("Sánchez marcó. [[Lea también: Madrid]]"))
        .isEqualTo("sanchez=Sánchez (missing-company)");
  }

  @Test
  void aTitleCountsForWhoHeldItOnTheDay() {
    Desk desk =
        new Desk()
            .actor("nato", "NATO")
            .actor(
                "stoltenberg",
                List.of(),
                List.of(Desk.role("NATO secretary general", "2014-10-01", "2024-09-30")))
            .actor(
                "rutte",
                List.of(),
                List.of(Desk.role("NATO secretary general", "2024-10-01", null)));
    String text = "The NATO Secretary General spoke.";

    assertThat(desk.on("2024-09-30").counted(text)).isEqualTo("stoltenberg=NATO Secretary General");
    assertThat(desk.rejected(text))
        .contains("rutte=NATO Secretary General (role-not-in-force)")
        .contains("nato=NATO (longer-match)");
    assertThat(desk.on("2024-10-01").counted(text)).isEqualTo("rutte=NATO Secretary General");
  }

  @Test
  void aTitleNotInForceHidesNoShorterName() {
    Desk desk =
        new Desk()
            .actor("nato", "NATO")
            .actor("s", List.of(), List.of(Desk.role("NATO chief", "2014-10-01", "2024-09-30")));

    assertThat(desk.on("2025-01-01").counted("The NATO chief")).isEqualTo("nato=NATO");
  }

  @Test
  void withoutADateNoTitleCounts() {
    Desk desk = new Desk().actor("s", List.of(), List.of(Desk.role("NATO chief", null, null)));

    Rejection rejection = desk.read("The NATO chief").rejected().getFirst();

    assertThat(rejection.reason()).isEqualTo(Rejection.Reason.ROLE_NOT_IN_FORCE);
    assertThat(rejection.detail()).isEqualTo("the article has no date");
  }

  @Test
  void furnitureIsNotCountedAndStaysInTheLedger() {
    Desk desk = new Desk().actor("tajani", "Tajani").theme("arms", "arms");

    ArticleMatches matches = desk.read("Arms. [[Read also: Tajani on arms]] Tajani");

    assertThat(Desk.counted(matches)).isEqualTo("arms=Arms; tajani=Tajani");
    assertThat(matches.rejected())
        .extracting(Rejection::reason)
        .containsOnly(Rejection.Reason.FURNITURE)
        .hasSize(2);
    assertThat(matches.rejected()).extracting(Rejection::detail).containsOnly("teaser");
  }

  @Test
  void severalWordingsOfOneActorInOnePlaceAreOneMention() {
    Desk desk =
        new Desk()
            .actor("peskov", Alias.of("Peskov"), Desk.alias("Peskov", "it"), Desk.exact("PESKOV"))
            .reading("fr");

    assertThat(desk.counted("Peskov")).isEqualTo("peskov=Peskov");
    assertThat(desk.rejected("Peskov")).isEmpty();
  }

  @Test
  void mentionsKeepTheirSection() {
    ArticleMatches matches =
        new Desk()
            .actor("nato", "NATO")
            .read(
                Section.of(Section.Name.TITLE, "NATO meets"),
                Section.of(Section.Name.LEAD, "x"),
                Section.of(Section.Name.BODY, "Of NATO"));

    assertThat(matches.mentions())
        .extracting(Mention::section)
        .containsExactly(Section.Name.TITLE, Section.Name.BODY);
    assertThat(matches.mentions()).extracting(m -> m.span().start()).containsExactly(0, 3);
    assertThat(matches.statistics().words()).isEqualTo(5);
  }

  @Test
  void aNameNeverRunsFromOneSectionIntoTheNext() {
    ArticleMatches matches =
        new Desk()
            .actor("wh", "White House")
            .theme("t", "White NEAR/900 House")
            .read(
                Section.of(Section.Name.TITLE, "All in White"),
                Section.of(Section.Name.BODY, "House prices"));

    assertThat(matches.mentions()).isEmpty();
  }
}
