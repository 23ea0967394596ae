package org.mediadigest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediadigest.cli.Newsroom.Outcome;

class RunCommandTest {

  private static final String[] BOTH_DAYS = {"--from", "2024-05-27", "--to", "2024-05-28"};

  @TempDir Path root;
  private Newsroom newsroom;

  @BeforeEach
  void furnish() {
    newsroom = new Newsroom(root);
  }

  @Test
  void eachDayOfTheRangeGetsItsDigests() throws IOException {
    newsroom.twoDays();

    Outcome outcome = newsroom.run(BOTH_DAYS);

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exitCode()).isZero();
    assertThat(newsroom.reports(Files::size).keySet())
        .containsExactly(
            "2024/2024-05-27/digest-2024-05-27.pdf",
            "2024/2024-05-27/digest-2024-05-27.xlsx",
            "2024/2024-05-28/digest-2024-05-28.pdf",
            "2024/2024-05-28/digest-2024-05-28.xlsx");
    assertThat(outcome.out())
        .contains("3 files read: 3 articles", "written    " + newsroom.digest("2024-05-27", "pdf"));
    assertThat(DigestFiles.textOf(newsroom.digest("2024-05-27", "pdf")))
        .contains("Jens Stoltenberg", "NATO", "Escalation");
  }

  @Test
  void withoutADayItIsYesterdayInTheConfiguredZone() {
    newsroom.write("config/application.yml", "digest: {zone: Asia/Tokyo}\n");

    Outcome outcome = newsroom.at(Instant.parse("2024-05-27T16:00:00Z")).run();

    assertThat(outcome.exitCode()).isZero();
    assertThat(newsroom.digest("2024-05-27", "pdf")).exists();
  }

  @Test
  void theSecondRunRewritesNothing() throws IOException {
    newsroom.twoDays();
    newsroom.run(BOTH_DAYS);
    ageReports();
    Map<String, FileTime> before = newsroom.reports(Files::getLastModifiedTime);

    Outcome second = newsroom.run(BOTH_DAYS);

    assertThat(second.exitCode()).isZero();
    assertThat(second.out()).contains("nothing changed since the last run");
    assertThat(newsroom.reports(Files::getLastModifiedTime)).isEqualTo(before);
  }

  @Test
  void runAgainCountsAnewAndComesToTheSameBytes() throws IOException {
    newsroom.twoDays();
    newsroom.run(BOTH_DAYS);
    ageReports();
    Map<String, FileTime> times = newsroom.reports(Files::getLastModifiedTime);
    Map<String, List<Byte>> bytes = newsroom.reports(Newsroom::bytes);

    Outcome again = newsroom.run("--again", "--from", "2024-05-27", "--to", "2024-05-28");

    assertThat(again.out())
        .contains("3 files read: 3 articles", "unchanged  ")
        .doesNotContain("written  ");
    assertThat(newsroom.reports(Files::getLastModifiedTime)).isEqualTo(times);
    assertThat(newsroom.reports(Newsroom::bytes)).isEqualTo(bytes);
  }

  @Test
  void anEditedAliasChangesOnlyWhatItTouches() throws IOException {
    newsroom.twoDays();
    newsroom.run(BOTH_DAYS);
    List<String> visitBefore = evidence("2024-05-27");
    List<String> afterBefore = evidence("2024-05-28");

    newsroom.write(
        "config/actors.yml",
        Files.readString(newsroom.path("config/actors.yml"))
            .replace("aliases: [NATO]", "aliases: [NATO, the assembly]"));
    newsroom.run(BOTH_DAYS);

    assertThat(evidence("2024-05-27")).isNotEqualTo(visitBefore);
    assertThat(evidence("2024-05-27")).anyMatch(row -> row.contains("the assembly"));
    assertThat(evidence("2024-05-28")).isEqualTo(afterBefore);
  }

  @Test
  void aDayOutsideTheRangeKeepsItsDigestWhenTheCodebookChanges() throws IOException {
    newsroom.twoDays();
    newsroom.run(BOTH_DAYS);
    List<Byte> before = Newsroom.bytes(newsroom.digest("2024-05-28", "xlsx"));

    newsroom.write(
        "config/themes.yml", "themes: [{id: soldiers, name: Soldiers, rules: [soldier*]}]\n");
    Outcome outcome = newsroom.run("--date", "2024-05-27");

    assertThat(outcome.out()).contains("2 files read: 2 articles", "1 file known already");
    assertThat(Newsroom.bytes(newsroom.digest("2024-05-28", "xlsx"))).isEqualTo(before);
  }

  @Test
  void aNewArticleIsReadAndTheOthersAreNot() throws IOException {
    newsroom.twoDays();
    newsroom.run(BOTH_DAYS);
    newsroom.article(
        "2024-05-28/hill-post/late.txt", "Late news", "NATO answers on Tuesday night.");

    Outcome outcome = newsroom.run(BOTH_DAYS);

    assertThat(outcome.out()).contains("1 file read: 1 article", "3 files known already");
    assertThat(outcome.out())
        .contains(
            "unchanged  " + newsroom.digest("2024-05-27", "pdf"),
            "written    " + newsroom.digest("2024-05-28", "pdf"));
  }

  @Test
  void aTouchedFileIsNotReadAgain() throws IOException {
    newsroom.twoDays();
    newsroom.run(BOTH_DAYS);
    Files.setLastModifiedTime(
        newsroom.path("articles/2024-05-28/harbour-times/after.txt"),
        FileTime.from(Instant.parse("2024-06-01T00:00:00Z")));

    assertThat(newsroom.run(BOTH_DAYS).out()).contains("nothing changed since the last run");
  }

  @Test
  void anUndatedArticleMovesWithItsFileTime() throws IOException {
    newsroom.article("inbox/hill-post.txt", "Undated", "NATO is mentioned, but no day.");
    Path file = newsroom.path("articles/inbox/hill-post.txt");
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-05-27T10:00:00Z")));
    assertThat(newsroom.run(BOTH_DAYS).out()).doesNotContain("no date of its own");

    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-06-03T10:00:00Z")));
    Outcome moved = newsroom.run(BOTH_DAYS);

    assertThat(moved.out())
        .contains("1 file read", "1 file has no date of its own", "inbox/hill-post.txt");
    assertThat(DigestFiles.textOf(newsroom.digest("2024-05-27", "pdf")))
        .contains("No coverage found");
  }

  @Test
  void aVanishedFileLeavesNoGhost() throws IOException {
    newsroom.twoDays();
    newsroom.run(BOTH_DAYS);
    assertThat(evidence("2024-05-27")).anyMatch(row -> row.contains("hill-post/wire.txt"));

    Files.delete(newsroom.path("articles/2024-05-27/hill-post/wire.txt"));
    Outcome outcome = newsroom.run(BOTH_DAYS);

    assertThat(outcome.out()).contains("1 file gone from the folder and forgotten");
    assertThat(evidence("2024-05-27")).noneMatch(row -> row.contains("hill-post/wire.txt"));
  }

  @Test
  void whatVanishedOutsideTheRangeStaysAsHistory() throws IOException {
    newsroom.twoDays();
    newsroom.run(BOTH_DAYS);
    Files.delete(newsroom.path("articles/2024-05-27/hill-post/wire.txt"));

    assertThat(newsroom.run("--date", "2024-05-28").out()).doesNotContain("forgotten");
  }

  @Test
  void aDigestLostOrAlteredIsWrittenAnew() throws IOException {
    newsroom.twoDays();
    newsroom.run(BOTH_DAYS);
    Map<String, List<Byte>> bytes = newsroom.reports(Newsroom::bytes);
    Files.delete(newsroom.digest("2024-05-27", "pdf"));
    Files.writeString(newsroom.digest("2024-05-28", "xlsx"), "scribble");

    Outcome outcome = newsroom.run(BOTH_DAYS);

    assertThat(outcome.out()).contains("0 files read");
    assertThat(newsroom.reports(Newsroom::bytes)).isEqualTo(bytes);
  }

  @Test
  void whatAKilledRunLeftUnfinishedIsSweptAway() throws IOException {
    newsroom.twoDays();
    newsroom.write("reports/2024/2024-05-27/.digest-2024-05-27.pdf.unfinished", "half a page");

    newsroom.run(BOTH_DAYS);

    assertThat(newsroom.reports(Files::size).keySet()).noneMatch(p -> p.contains("unfinished"));
  }

  @Test
  void copiesOfOneTextAreOneStory() throws IOException {
    newsroom.twoDays();

    newsroom.run(BOTH_DAYS);

    assertThat(DigestFiles.textOf(newsroom.digest("2024-05-27", "pdf"))).contains("2 outlets");
  }

  /** So that rewriting a file would show in its time of last change. */
  private void ageReports() throws IOException {
    for (Path file : newsroom.reports(p -> p).values()) {
      Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-07-01T00:00:00Z")));
    }
  }

  private List<String> evidence(String day) throws IOException {
    return DigestFiles.rowsOf(newsroom.digest(day, "xlsx")).stream()
        .filter(row -> row.startsWith("Mentions|") || row.startsWith("Articles|"))
        .toList();
  }
}
