package org.mediadigest.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Says in a press officer's words why the disk would not give a file or folder. */
final class ReadFailure {

  private ReadFailure() {}

  static String reason(IOException problem) {
    return switch (problem) {
      case AccessDeniedException denied -> "may not be read: ask for the right to read it";
      case FileSystemLoopException loop -> "is a link that leads back to a folder it lies in";
      case NoSuchFileException gone -> "is no longer there";
      default -> "could not be read: " + problem.getMessage();
    };
  }
}
