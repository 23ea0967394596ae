package org.mediadigest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediadigest.cli.Newsroom.Outcome;

class InterruptionTest {

  private static final int FILES = 600;
  private static final String[] RUN = {"run", "--date", "2024-05-26"};

  @TempDir Path root;

  @Test
  void aKilledRunGoesOnAndEndsAsIfUndisturbed() throws Exception {
    Newsroom disturbed = newsroom("disturbed");
    Process run = disturbed.start(RUN);
    awaitProgress(run);
    run.destroyForcibly().waitFor();
    assertThat(run.exitValue()).isNotZero();

    Outcome outcome = disturbed.command(RUN);

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exitCode()).isZero();
    assertThat(filesRead(outcome)).isBetween(1, FILES - 1);
    Newsroom undisturbed = newsroom("undisturbed");
    undisturbed.command(RUN);
    assertThat(disturbed.reports(Newsroom::bytes)).isEqualTo(undisturbed.reports(Newsroom::bytes));
  }

  @Test
  void aRunToldToEndStopsBehindItsChunkAndGoesOnFromThere() throws Exception {
    Newsroom newsroom = newsroom("stopped");
    Process run = newsroom.start(RUN);
    awaitProgress(run);
    run.destroy();
    assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(run.exitValue()).isNotZero();
    assertThat(newsroom.reports(Newsroom::bytes)).isEmpty();

    Outcome outcome = newsroom.command(RUN);

    assertThat(outcome.exitCode()).isZero();
    assertThat(filesRead(outcome)).isBetween(1, FILES - 1);
    assertThat(newsroom.reports(Newsroom::bytes)).hasSize(2);
  }

  private Newsroom newsroom(String name) {
    Newsroom newsroom = new Newsroom(root.resolve(name));
    for (int i = 0; i < FILES; i++) {
      newsroom.article(
          String.format(Locale.ROOT, "2024-05-%d/harbour-times/%04d.txt", 26 + i % 3, i),
          "Report number " + i,
          "NATO and Bulgaria spoke of escalation in report " + i / 2 + ". ".repeat(1 + i % 2));
    }
    return newsroom;
  }

  /** Until some chunks are behind it and many still before it. */
  private static void awaitProgress(Process run) throws IOException {
    BufferedReader out = run.inputReader();
    StringBuilder seen = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      seen.append(line).append('\n');
      if (line.startsWith("reading articles: 180 of")) {
        return;
      }
    }
    throw new AssertionError("the run ended too early:\n" + seen);
  }

  private static int filesRead(Outcome outcome) {
    Matcher matcher = Pattern.compile("(\\d+) files read").matcher(outcome.out());
    assertThat(matcher.find()).as(outcome.out()).isTrue();
    return Integer.parseInt(matcher.group(1));
  }
}
