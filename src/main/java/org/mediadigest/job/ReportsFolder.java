package org.mediadigest.job;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The folder the digests go to: where each belongs, and how it gets there whole or not at all. */
public final class ReportsFolder {

  private static final String UNFINISHED = ".unfinished";

  private final Path root;

  /** Whether writing changed anything. */
  enum Outcome {
    WRITTEN,
    UNCHANGED
  }

  /** Draws a file. */
  @FunctionalInterface
  interface Drawing {
    void drawTo(OutputStream out) throws IOException;
  }

  /** The folder at that place, which need not exist yet. */
  public ReportsFolder(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /** Where the store's files are. */
  public Path store() {
    return root.resolve(".store");
  }

  /** Where a day's digest of that kind belongs. */
  public Path digest(LocalDate day, String ending) {
    return folder(day).resolve("digest-" + day + "." + ending);
  }

  private Path folder(LocalDate day) {
    return root.resolve(String.format(Locale.ROOT, "%04d", day.getYear())).resolve(day.toString());
  }

  /**
   * Writes a digest. One that would be the same byte for byte is left as it is, its time of last
   * change included.
   */
  Outcome write(Path target, Drawing drawing) throws IOException {
    Files.createDirectories(target.getParent());
    Path unfinished = target.resolveSibling("." + target.getFileName() + UNFINISHED);
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
        drawing.drawTo(out);
      }
      if (Files.isRegularFile(target) && Files.mismatch(target, unfinished) < 0) {
        return Outcome.UNCHANGED;
      }
      move(unfinished, target);
      return Outcome.WRITTEN;
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** On a file system that cannot move atomically, replacing is the next best. */
  private static void move(Path unfinished, Path target) throws IOException {
    try {
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes what a killed run may have left in the folders of these days. */
  void sweep(List<LocalDate> days) throws IOException {
    for (LocalDate day : days) {
      if (Files.isDirectory(folder(day))) {
        try (Stream<Path> files = Files.list(folder(day))) {
          for (Path file : files.filter(ReportsFolder::isUnfinished).toList()) {
            Files.delete(file);
          }
        }
      }
    }
  }

  private static boolean isUnfinished(Path file) {
    return file.getFileName().toString().endsWith(UNFINISHED);
  }
}
