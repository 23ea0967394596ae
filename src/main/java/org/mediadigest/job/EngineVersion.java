package org.mediadigest.job;

import java.util.stream.Collectors;
import org.mediadigest.ingest.ReadingSettings;

/** Names what turns a file into an article: the program, and the settings it reads with. */
public final class EngineVersion {

  private static final int DIGITS = 8;

  private EngineVersion() {}

  /**
   * The engine's version: the program's, and a short hash that changes with the settings.
   *
   * @param program version of the program
   */
  public static String of(String program, ReadingSettings settings) {
    String meaning =
        settings.furniture().stream()
            .map(f -> f.name() + '\n' + f.pattern().flags() + '\n' + f.pattern().pattern())
            .collect(
                Collectors.joining("\n", settings.zone() + "\n" + settings.maxBytes() + "\n", ""));
    return program + "-" + ContentHash.of(meaning).substring(0, DIGITS);
  }
}
