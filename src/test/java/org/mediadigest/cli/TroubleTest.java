package org.mediadigest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediadigest.cli.Newsroom.Outcome;
import org.mediadigest.job.ReportsFolder;
import org.mediadigest.job.RunLock;

class TroubleTest {

  @TempDir Path root;
  private Newsroom newsroom;

  @BeforeEach
  void furnish() {
    newsroom = new Newsroom(root);
  }

  @Test
  void anEmptyFolderGivesADigestThatSaysSo() throws IOException {
    Outcome outcome = newsroom.run("--date", "2024-05-27");

    assertThat(outcome.exitCode()).isZero();
    assertThat(DigestFiles.textOf(newsroom.digest("2024-05-27", "pdf")))
        .contains("No coverage found");
    assertThat(newsroom.digest("2024-05-27", "xlsx")).isNotEmptyFile();
  }

  @Test
  void aFolderWithOnlyUnreadableFilesGivesADigestThatNamesThem() throws IOException {
    newsroom.write("articles/2024-05-27/harbour-times/empty.txt", "");
    Files.write(
        newsroom.path("articles/2024-05-27/broken.html"), new byte[] {0x1f, (byte) 0x8b, 8});

    Outcome outcome = newsroom.run("--date", "2024-05-27");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).contains("2 files set aside", "broken.html: is a gzip archive");
    assertThat(DigestFiles.textOf(newsroom.digest("2024-05-27", "pdf")))
        .contains("No coverage found", "broken.html");
  }

  @Test
  void aRangeWithoutArticlesGivesDigestsThatSaySo() throws IOException {
    newsroom.twoDays();

    Outcome outcome = newsroom.run("--from", "2023-01-01", "--to", "2023-01-02");

    assertThat(outcome.exitCode()).isZero();
    assertThat(DigestFiles.textOf(newsroom.digest("2023-01-02", "pdf")))
        .contains("No coverage found");
  }

  @Test
  void aMissingFolderIsAClearError() throws IOException {
    Files.delete(newsroom.path("articles"));

    Outcome outcome = newsroom.run("--date", "2024-05-27");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err())
        .contains(
            "the article folder " + newsroom.path("articles") + " does not exist", "--articles")
        .doesNotContain("\tat ");
    assertThat(newsroom.path("reports")).doesNotExist();
  }

  @Test
  void aFolderThatIsAFileIsAClearError() throws IOException {
    Files.delete(newsroom.path("articles"));
    newsroom.write("articles", "not a folder");

    assertThat(newsroom.run("--date", "2024-05-27").err()).contains("is a file");
  }

  @Test
  void aReportsFolderThatIsAFileIsAClearError() {
    newsroom.write("reports", "not a folder");

    Outcome outcome = newsroom.run("--date", "2024-05-27");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.err()).contains("reports").doesNotContain("\tat ");
  }

  @Test
  void aDamagedDatabaseIsAClearError() {
    newsroom.write("reports/.store/media-digest.mv.db", "this is no database");

    Outcome outcome = newsroom.run("--date", "2024-05-27");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.err()).contains("media-digest.mv.db").doesNotContain("\tat ");
  }

  @Test
  void aBrokenCodebookIsToldAtOnceAndNothingIsWritten() {
    newsroom.write(
        "config/actors.yml",
        """
        actors:
          - id: nato
            kind: organization
            name: NATO
            aliasses: [NATO]
          - id: nato
            kind: organisation
            name: NATO
            aliases: [NATO]
          - id: stoltenberg
            kind: person
            name: Jens Stoltenberg
            aliases: [Stoltenberg]
            roles:
              - {title: secretary general, from: 2014-13-01}
          - id: jens
            kind: person
            name: Jens
            aliases: [Stoltenberg]
          - id: rutte
            kind: person
            aliases: [Rutte]
        """);

    Outcome outcome = newsroom.run("--date", "2024-05-27");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err().lines().filter(line -> line.contains("actors.yml:")).count())
        .isGreaterThanOrEqualTo(6);
    assertThat(outcome.err().lines().filter(line -> line.contains("remedy: ")).count())
        .isGreaterThanOrEqualTo(6);
    assertThat(newsroom.path("reports")).doesNotExist();
  }

  @Test
  void aSecondRunAtTheSameTimeIsRefused() throws IOException {
    newsroom.twoDays();
    ReportsFolder reports = new ReportsFolder(newsroom.path("reports"));

    try (RunLock held = RunLock.take(reports).orElseThrow()) {
      Outcome outcome = newsroom.run("--date", "2024-05-27");

      assertThat(held).isNotNull();
      assertThat(outcome.exitCode()).isEqualTo(1);
      assertThat(outcome.err()).contains("another run is writing to");
    }
    assertThat(newsroom.run("--date", "2024-05-27").exitCode()).isZero();
  }
}
