package org.mediadigest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediadigest.cli.Newsroom.Outcome;

class ImpactCommandTest {

  private static final String[] BOTH_DAYS = {"--from", "2024-05-27", "--to", "2024-05-28"};

  @TempDir Path root;
  private Newsroom newsroom;

  @BeforeEach
  void furnish() throws IOException {
    newsroom = new Newsroom(root);
    newsroom.twoDays();
    for (String file : List.of("application.yml", "themes.yml", "sources.yml", "actors.yml")) {
      newsroom.write("edited/" + file, Files.readString(newsroom.path("config/" + file)));
    }
  }

  private Outcome impact(String... more) {
    return newsroom.edited(
        Stream.concat(Stream.of("impact"), Stream.of(more)).toArray(String[]::new));
  }

  private void runBothDays() {
    assertThat(newsroom.run(BOTH_DAYS).exitCode()).isZero();
  }

  /** Bulgaria goes by another name, NATO is gone, the assembly is new. */
  private void edit() {
    newsroom.write(
        "edited/actors.yml",
        """
        actors:
          - id: stoltenberg
            kind: person
            name: Jens Stoltenberg
            aliases: [Stoltenberg]
          - id: bulgaria
            kind: country
            name: Bulgaria
            aliases: [Bulgaria, soldiers]
          - id: assembly
            kind: organisation
            name: The Assembly
            aliases: [assembly]
        """);
  }

  @Test
  void whatIsNewAndWhatIsLostIsToldForEachActorWithItsWords() {
    runBothDays();
    edit();

    Outcome outcome = impact(BOTH_DAYS);

    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    assertThat(outcome.out())
        .contains("2024-05-27 to 2024-05-28: 3 stored articles, codebook ")
        .contains("actor assembly (The Assembly): as published 0 → 2 (+2), collapsed 0 → 1 (+1)")
        .contains("actor nato (NATO): as published 2 → 0 (−2), collapsed 1 → 0 (−1)")
        .contains("actor bulgaria (Bulgaria): as published 3 → 4 (+1), collapsed 2 → 3 (+1)")
        .contains(
            "  new: 1\n    2024-05-28 2024-05-28/harbour-times/after.txt  Bulgaria will not send"
                + " [soldiers], the government said on the day after the visit.  by soldiers")
        .contains("  lost: 2\n    2024-05-27 2024-05-27/harbour-times/visit.txt");
  }

  @Test
  void aMentionFoundAtTheSamePlaceByAnotherAliasIsNeitherNewNorLostButChangesTheDigest() {
    runBothDays();
    newsroom.write(
        "edited/actors.yml",
        read("config/actors.yml")
            .replace("[Jens Stoltenberg, Stoltenberg]", "[Stoltenberg, General Stoltenberg]"));

    Outcome outcome = impact(BOTH_DAYS);

    assertThat(outcome.out())
        .contains("unchanged: bulgaria 3, nato 2, stoltenberg 3, escalation 2")
        .contains("digests that would change: 2024-05-27\n")
        .doesNotContain("new:", "lost:");
  }

  @Test
  void ofManyNewMentionsThreeAreShown() {
    for (int n = 0; n < 5; n++) {
      newsroom.article("2024-05-27/hill-post/" + n + ".txt", "Item " + n, "Sofia spoke, " + n);
    }
    runBothDays();
    newsroom.write(
        "edited/actors.yml",
        read("config/actors.yml").replace("aliases: [Bulgaria]", "aliases: [Bulgaria, Sofia]"));

    Outcome outcome = impact("--date", "2024-05-27");

    assertThat(outcome.out()).contains("  new: 6, the first of them\n");
    assertThat(outcome.out().lines().filter(line -> line.contains("[Sofia]"))).hasSize(3);
  }

  @Test
  void whereTheSourcesRightsEndAtTheHeadlineNoWordsAreShown() {
    newsroom.write(
        "config/sources.yml",
        read("config/sources.yml").replace("rights: full", "rights: headline"));
    runBothDays();
    edit();
    newsroom.write("edited/sources.yml", read("config/sources.yml"));

    assertThat(impact("--date", "2024-05-28").out())
        .contains("after.txt  [soldiers]  by soldiers")
        .doesNotContain("government said");
  }

  @Test
  void theSameMeaningChangesNothing() {
    runBothDays();
    newsroom.write(
        "edited/actors.yml", "# in another order of words\n" + read("config/actors.yml"));

    assertThat(impact(BOTH_DAYS).out())
        .contains("unchanged: bulgaria 3, nato 2, stoltenberg 3, escalation 2")
        .contains("no digest would change but for the codebook version it states");
  }

  @Test
  void digestsAndStoreStayAsTheyAre() throws IOException {
    runBothDays();
    edit();
    SortedMap<String, List<Byte>> digests = newsroom.reports(Newsroom::bytes);
    SortedMap<String, List<Byte>> store = newsroom.store();

    assertThat(impact(BOTH_DAYS).exitCode()).isZero();

    assertThat(newsroom.reports(Newsroom::bytes)).isEqualTo(digests);
    assertThat(newsroom.store()).isEqualTo(store);
  }

  @Test
  void theWorkbookSaysTheSameAndAgainInTheSameBytes() throws IOException {
    runBothDays();
    edit();
    Path first = newsroom.path("out/first.xlsx");
    Path second = newsroom.path("out/second.xlsx");

    assertThat(impact(with(first)).out()).contains("written  " + first);
    assertThat(impact(with(second)).exitCode()).isZero();

    assertThat(DigestFiles.rowsOf(first))
        .contains("Impact|The Assembly|actor|0|2|+2|0|1|+1|2|0|assembly")
        .contains("Impact|NATO|actor|2|0|−2|1|0|−1|0|2|nato")
        .anySatisfy(row ->
            assertThat(row)
                .startsWith("Samples|Bulgaria|new|Bulgaria will not send|soldiers|")
                .endsWith("|soldiers|2024-05-28|2024-05-28/harbour-times/after.txt"))
        .contains("Days|2024-05-27", "Days|2024-05-28")
        .contains("About|Stored articles matched with both|3");
    assertThat(Files.mismatch(first, second)).isEqualTo(-1);
  }

  private static String[] with(Path workbook) {
    return Stream.concat(Stream.of(BOTH_DAYS), Stream.of("--xlsx", workbook.toString()))
        .toArray(String[]::new);
  }

  @Test
  void theWorkbookSpeaksTheDigestsLanguage() throws IOException {
    newsroom.write("config/application.yml", "digest: {zone: UTC, language: fr}\n");
    runBothDays();
    edit();
    Path workbook = newsroom.path("effet.xlsx");

    assertThat(impact(with(workbook)).exitCode()).isZero();

    assertThat(DigestFiles.rowsOf(workbook))
        .anySatisfy(row -> assertThat(row).startsWith("Exemples|NATO|perdu|"));
  }

  @Test
  void beforeAnythingWasCountedThatIsSaid() {
    Outcome outcome = impact(BOTH_DAYS);

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.err()).contains("nothing has been counted yet");
  }

  @Test
  void daysThatWereNeverRunAreSaidToBeMissing() {
    runBothDays();

    Outcome outcome = impact("--date", "2023-01-01");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.err()).contains("no articles of 2023-01-01: run these days first");
  }

  @Test
  void oneFolderForBothCodebooksIsAMistake() {
    String config = newsroom.path("config").toString();

    Outcome outcome = newsroom.command("impact", "--date", "2024-05-27", "--current", config);

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("both codebooks are in " + config, "--current");
  }

  @Test
  void aBrokenCodebookIsToldWithItsPlace() {
    newsroom.write("edited/actors.yml", "actors:\n  - id: nato\n");

    Outcome outcome = impact(BOTH_DAYS);

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("edited/actors.yml:2:");
  }

  private String read(String path) {
    try {
      return Files.readString(newsroom.path(path));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
