package org.mediadigest.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mediadigest.article.DateRange;
import org.mediadigest.codebook.Codebook;
import org.mediadigest.job.DigestSettings;
import org.mediadigest.job.ReportsFolder;
import org.mediadigest.report.Edition;
import org.mediadigest.report.Impact;
import org.mediadigest.report.ImpactBuilder;
import org.mediadigest.report.Wording;
import org.mediadigest.report.excel.ImpactWorkbook;
import org.mediadigest.store.Archive;
import org.mediadigest.tally.CodedArticle;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what an edited codebook would change in days already counted. */
@Command(
    name = "impact",
    description = {
      "Tell what an edited codebook would change in days already counted.",
      "--config gives the folder of the edited codebook; digests and store stay as they are."
    },
    mixinStandardHelpOptions = true)
final class ImpactCommand implements Callable<Integer> {

  private final Folders folders;
  private final Clock clock;

  @Spec private CommandSpec spec = CommandSpec.create();

  @ArgGroup(multiplicity = "1")
  private @Nullable Days days;

  @Option(
      names = "--current",
      paramLabel = "DIR",
      defaultValue = "config",
      description = "Folder of the codebook to compare with (default: ${DEFAULT-VALUE}).")
  private Path current = Path.of("config");

  @Option(
      names = "--xlsx",
      paramLabel = "FILE",
      description = "Also write what changes as an Excel workbook.")
  private @Nullable Path workbook;

  ImpactCommand(Folders folders, Clock clock) {
    this.folders = folders;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Refusal, IOException {
    Setup setup = Setup.load(current, folders);
    if (Files.isDirectory(folders.config) && Files.isSameFile(current, folders.config)) {
      throw Refusal.badUsage(
          "both codebooks are in "
              + current
              + ": give the folder of the edited one with --config, of the other with --current");
    }
    Codebook edited = Setup.load(folders.config, folders).codebook();
    DateRange range = Days.wanted(days, clock, setup.settings().zone());
    Impact impact = impact(setup, edited, range);
    PrintWriter out = spec.commandLine().getOut();
    new ImpactPrinter(out).print(impact);
    if (workbook != null) {
      write(impact, setup, workbook);
      out.println("written  " + workbook);
    }
    out.flush();
    return 0;
  }

  private static Impact impact(Setup setup, Codebook edited, DateRange range) throws Refusal {
    Path store = new ReportsFolder(setup.settings().reports()).store();
    if (!Archive.existsIn(store)) {
      throw Refusal.failed("nothing has been counted yet: there is no store in " + store);
    }
    ImpactBuilder builder =
        new ImpactBuilder(setup.codebook(), edited, setup.settings().language());
    try (Archive archive = Archive.open(store)) {
      for (LocalDate day : range.days()) {
        List<CodedArticle> stored = archive.days().articles(day);
        builder.add(day, stored);
      }
    } catch (SQLException e) {
      throw Refusal.failed(
          "%s cannot be opened now; if a run is going on, wait until it has ended (%s)"
              .formatted(store, FailureHandler.inWords(e)));
    }
    Impact impact = builder.build(range);
    if (impact.articles() == 0) {
      throw Refusal.failed("the store has no articles of " + range + ": run these days first");
    }
    return impact;
  }

  /** Drawn before the file is opened, so that no half a workbook is left behind. */
  private static void write(Impact impact, Setup setup, Path file) throws IOException {
    DigestSettings settings = setup.settings();
    Edition edition =
        new Edition(
            impact.range().to(),
            settings.desk(),
            settings.language(),
            settings.zone(),
            LocalTime.NOON,
            impact.after(),
            setup.engineVersion());
    ByteArrayOutputStream drawn = new ByteArrayOutputStream();
    ImpactWorkbook.write(impact, edition, Wording.in(settings.language()), drawn);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, drawn.toByteArray());
  }
}
