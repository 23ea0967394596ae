package org.mediadigest.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mediadigest.codebook.Codebook;
import org.mediadigest.codebook.CodebookException;
import org.mediadigest.codebook.Diagnostic;
import org.mediadigest.job.DigestSettings;
import org.mediadigest.job.EngineVersion;
import org.mediadigest.matching.Examples;

/**
 * Settings and codebook, read and checked.
 *
 * @param settings the settings, with the folders given on the command line
 * @param codebook the codebook
 */
record Setup(DigestSettings settings, Codebook codebook) {

  /**
   * Reads both.
   *
   * @throws Refusal with every problem of either, when there is one
   */
  static Setup load(Folders folders) throws Refusal {
    return load(folders.config, folders);
  }

  /**
   * Reads both from a folder that may be another than the one chosen for all commands.
   *
   * @throws Refusal with every problem of either, when there is one
   */
  static Setup load(Path config, Folders folders) throws Refusal {
    if (!Files.isDirectory(config)) {
      throw Refusal.badUsage(
          "the configuration folder "
              + config
              + " does not exist: give the folder of actors.yml and themes.yml with --config");
    }
    SettingsFile file = new SettingsFile(config);
    DigestSettings settings = file.read();
    List<Diagnostic> problems = new ArrayList<>(file.problems());
    Codebook codebook = null;
    try {
      codebook = Codebook.load(config);
      problems.addAll(Examples.run(codebook));
    } catch (CodebookException e) {
      problems.addAll(e.diagnostics());
    }
    if (settings == null || codebook == null || problems.stream().anyMatch(Setup::isError)) {
      throw Refusal.badUsage(listed(problems));
    }
    return new Setup(settings.with(folders.articles, folders.reports), codebook);
  }

  private static boolean isError(Diagnostic problem) {
    return problem.severity() == Diagnostic.Severity.ERROR;
  }

  private static String listed(List<Diagnostic> problems) {
    String list =
        problems.stream().sorted().map(Diagnostic::toString).collect(Collectors.joining("\n\n"));
    long errors = problems.stream().filter(Setup::isError).count();
    return list + "\n\n" + Plural.of(errors, "error") + "; nothing was done";
  }

  /** Version of the program and its reading settings. */
  String engineVersion() {
    return EngineVersion.of(ProgramVersion.current(), settings.reading());
  }
}
