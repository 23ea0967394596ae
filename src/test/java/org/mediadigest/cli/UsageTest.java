package org.mediadigest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mediadigest.cli.Newsroom.Outcome;

class UsageTest {

  @TempDir Path root;
  private Newsroom newsroom;

  @BeforeEach
  void furnish() {
    newsroom = new Newsroom(root);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run --date 2024-13-01",
        "run --date yesterday",
        "run --from 2024-05-27",
        "run --to 2024-05-27",
        "run --from 2024-05-28 --to 2024-05-27",
        "run --date 2024-05-27 --from 2024-05-27 --to 2024-05-28",
        "run --spring.batch.job.enabled=true",
        "explain",
        "explain no-such-file.txt",
        "rum",
        ""
      })
  void aMistypedCommandIsRefusedInAFewLines(String typed) {
    Outcome outcome = newsroom.command(typed.isEmpty() ? new String[0] : typed.split(" "));

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err().lines().count()).isBetween(1L, 4L);
    assertThat(newsroom.path("reports")).doesNotExist();
  }

  @Test
  void theFoldersMayStandBehindTheCommandToo() {
    Path elsewhere = newsroom.path("elsewhere");

    Outcome outcome = newsroom.run("--date", "2024-05-27", "--reports", elsewhere.toString());

    assertThat(outcome.exitCode()).isZero();
    assertThat(elsewhere.resolve("2024/2024-05-27/digest-2024-05-27.pdf")).exists();
  }

  @Test
  void helpNamesTheCommandsAndTheExitCodes() {
    Outcome outcome = newsroom.command("--help");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).contains("run", "check", "explain", "--config", "Exit codes");
  }

  @Test
  void theVersionIsTheBuilds() {
    assertThat(newsroom.command("--version").out()).matches("Media Digest \\d+\\.\\d+\\S*\\R");
  }

  @Test
  void aMissingConfigurationFolderIsTold() {
    Outcome outcome = newsroom.command("check", "--config", root.resolve("nowhere").toString());

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("nowhere does not exist", "--config");
  }
}
