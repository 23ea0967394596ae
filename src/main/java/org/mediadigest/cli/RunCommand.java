package org.mediadigest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mediadigest.article.DateRange;
import org.mediadigest.job.ArticleListing;
import org.mediadigest.job.Assignment;
import org.mediadigest.job.DigestSettings;
import org.mediadigest.job.ReportsFolder;
import org.mediadigest.job.RunLock;
import org.mediadigest.job.RunResult;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the digests of a day or of several. */
@Command(
    name = "run",
    description = {
      "Read the articles and write the digests of a day or of several;",
      "without a day, yesterday's."
    },
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

  private final Folders folders;
  private final Clock clock;

  @Spec private CommandSpec spec = CommandSpec.create();

  @ArgGroup private @Nullable Days days;

  @Option(names = "--again", description = "Count anew what has been counted already.")
  private boolean again;

  RunCommand(Folders folders, Clock clock) {
    this.folders = folders;
    this.clock = clock;
  }

  @Override
  @SuppressWarnings("try") // the lock is only held
  public Integer call() throws Exception {
    Setup setup = Setup.load(folders);
    DigestSettings settings = setup.settings();
    DateRange range = Days.wanted(days, clock, settings.zone());
    ArticleListing listing = ArticleFolders.list(settings);
    try (RunLock lock = lock(settings)) {
      Assignment assignment =
          new Assignment(
              range,
              LocalDate.now(clock.withZone(settings.zone())),
              again,
              setup.codebook(),
              settings,
              setup.engineVersion(),
              listing);
      return run(assignment);
    }
  }

  private RunLock lock(DigestSettings settings) throws Refusal, IOException {
    ReportsFolder reports = new ReportsFolder(settings.reports());
    return RunLock.take(reports)
        .orElseThrow(() ->
            Refusal.failed(
                "another run is writing to "
                    + settings.reports()
                    + ": wait until it has ended, or give another folder with --reports"));
  }

  private int run(Assignment assignment) throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    RunPrinter printer = new RunPrinter(assignment, out, spec.commandLine().getErr());
    printer.start();
    RunResult result;
    try (ProgressDisplay progress = ProgressDisplay.on(out)) {
      result = DigestApplication.run(assignment, progress, folders.config);
    }
    printer.end(result);
    boolean done =
        result.status() == RunResult.Status.DONE || result.status() == RunResult.Status.UP_TO_DATE;
    return done ? 0 : Refusal.FAILED;
  }
}
