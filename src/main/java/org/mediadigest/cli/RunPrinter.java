package org.mediadigest.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.mediadigest.job.Assignment;
import org.mediadigest.job.ReportsFolder;
import org.mediadigest.job.RunResult;
import org.mediadigest.job.WrittenDigest;

/** Tells in plain lines what a run is about to do and what became of it. */
final class RunPrinter {

  /** Paths listed before the rest are only numbered. */
  private static final int LISTED = 20;

  private final Assignment assignment;
  private final PrintWriter out;
  private final PrintWriter err;

  RunPrinter(Assignment assignment, PrintWriter out, PrintWriter err) {
    this.assignment = assignment;
    this.out = out;
    this.err = err;
  }

  void start() {
    out.printf(
        "%s: %s in %s, codebook %s, engine %s%n",
        assignment.range(),
        files(assignment.listing().files().size()),
        assignment.settings().articles(),
        assignment.codebook().version(),
        assignment.engineVersion());
    assignment
        .listing()
        .unlisted()
        .forEach(place -> out.printf("not listed: %s %s%n", place.path(), place.reason()));
    out.flush();
  }

  void end(RunResult result) {
    switch (result.status()) {
      case DONE -> {
        reading(result.reading());
        digests(result.digests());
      }
      case UP_TO_DATE -> {
        setAside(result.reading());
        out.println("nothing changed since the last run; the digests are up to date");
        digests(result.digests());
      }
      case STOPPED -> err.println("stopped; start it again to go on from here");
      case FAILED -> failures(result.problems());
    }
    out.flush();
    err.flush();
  }

  private void reading(RunResult.Reading reading) {
    int known = assignment.listing().files().size() - reading.files();
    out.printf("%s read: %s%n", files(reading.files()), Plural.of(reading.articles(), "article"));
    if (known > 0) {
      out.printf("%s known already and not read again%n", files(known));
    }
    if (reading.vanished() > 0) {
      out.printf("%s gone from the folder and forgotten%n", files(reading.vanished()));
    }
    setAside(reading);
    undated(reading.undatedOutside());
  }

  private void setAside(RunResult.Reading reading) {
    if (!reading.setAside().isEmpty()) {
      out.printf("%s set aside:%n", files(reading.setAside().size()));
      list(
          reading.setAside().stream()
              .map(f -> f.path() + ": " + f.reason() + " (told in the digest of " + f.day() + ")")
              .toList());
    }
  }

  private void undated(List<String> paths) {
    if (!paths.isEmpty()) {
      out.printf(
          "%s no date of its own, and the file time puts it outside this range:%n",
          paths.size() == 1 ? "1 file has" : paths.size() + " files have");
      list(paths);
    }
  }

  private void list(List<String> lines) {
    lines.stream().limit(LISTED).forEach(line -> out.println("  " + line));
    if (lines.size() > LISTED) {
      out.printf("  and %d more%n", lines.size() - LISTED);
    }
  }

  private void digests(List<WrittenDigest> digests) {
    for (WrittenDigest digest : digests) {
      out.printf("%s  %s%n", digest.written() ? "written  " : "unchanged", shown(digest.path()));
    }
  }

  private void failures(List<Throwable> problems) {
    err.println("failed; start it again to go on from where it was");
    problems.forEach(problem -> err.println("  " + FailureHandler.inWords(problem)));
    ReportsFolder reports = new ReportsFolder(assignment.settings().reports());
    err.println("  the whole story is in " + shown(reports.store().resolve(DigestApplication.LOG)));
  }

  /** Below the working directory, from there; else in full. */
  private static Path shown(Path path) {
    Path here = Path.of("").toAbsolutePath();
    return path.startsWith(here) ? here.relativize(path) : path;
  }

  private static String files(int n) {
    return Plural.of(n, "file");
  }
}
