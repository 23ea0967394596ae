package org.mediadigest.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.mediadigest.codebook.Codebook;
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

  @Spec private CommandSpec spec = CommandSpec.create();

  CheckCommand(Folders folders) {
    this.folders = folders;
  }

  @Override
  public Integer call() throws Refusal {
    Codebook codebook = Setup.load(folders).codebook();
    PrintWriter out = spec.commandLine().getOut();
    codebook.warnings().forEach(warning -> out.println(warning + "\n"));
    out.printf(
        "codebook %s: %s, %s, %s, all well%n",
        codebook.version(),
        Plural.of(codebook.actors().size(), "actor"),
        Plural.of(codebook.themes().size(), "theme"),
        Plural.of(codebook.sources().size(), "source"));
    out.flush();
    return 0;
  }
}
