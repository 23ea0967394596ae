package org.mediadigest.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.mediadigest.codebook.Codebook;
import org.mediadigest.codebook.Diagnostic;
import org.mediadigest.job.ReportsFolder;
import org.mediadigest.matching.Lint;
import org.mediadigest.store.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads settings and codebook, runs the codebook's own tests, and tells all problems. */
@Command(
    name = "check",
    description = "Check settings and codebook, and run the codebook's own tests.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  private final Folders folders;
  private final Clock clock;

  @Spec private CommandSpec spec = CommandSpec.create();

  CheckCommand(Folders folders, Clock clock) {
    this.folders = folders;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Refusal {
    Setup setup = Setup.load(folders);
    Codebook codebook = setup.codebook();
    PrintWriter out = spec.commandLine().getOut();
    LocalDate today = LocalDate.now(clock.withZone(setup.settings().zone()));
    List<Diagnostic> warnings = new ArrayList<>(codebook.warnings());
    warnings.addAll(Lint.of(codebook, today));
    warnings.addAll(neverCounted(setup, out));
    warnings.stream().sorted().forEach(warning -> out.println(warning + "\n"));
    out.printf(
        "codebook %s: %s, %s, %s, %s%n",
        codebook.version(),
        Plural.of(codebook.actors().size(), "actor"),
        Plural.of(codebook.themes().size(), "theme"),
        Plural.of(codebook.sources().size(), "source"),
        warnings.isEmpty() ? "all well" : Plural.of(warnings.size(), "warning"));
    out.flush();
    return 0;
  }

  /** Without an archive, or while a run is using it, the rest of the check still holds. */
  private static List<Diagnostic> neverCounted(Setup setup, PrintWriter out) {
    Path store = new ReportsFolder(setup.settings().reports()).store();
    if (!Archive.existsIn(store)) {
      return notHeldAgainstArchive(out, "nothing has been counted yet");
    }
    try (Archive archive = Archive.open(store)) {
      long articles = archive.articles();
      return Lint.canTellFrom(articles)
          ? Lint.neverCounted(setup.codebook(), archive.wordingsCounted(), articles)
          : notHeldAgainstArchive(out, Plural.of(articles, "article") + " can tell little");
    } catch (SQLException e) {
      return notHeldAgainstArchive(
          out, store + " cannot be opened now (" + FailureHandler.inWords(e) + ")");
    }
  }

  private static List<Diagnostic> notHeldAgainstArchive(PrintWriter out, String why) {
    out.println("aliases not held against the archive: " + why + "\n");
    return List.of();
  }
}
