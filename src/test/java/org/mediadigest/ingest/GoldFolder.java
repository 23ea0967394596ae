package org.mediadigest.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Where the gold data of others lies: the folder named by {@code MEDIA_DIGEST_GOLD}, else {@code
 * ../shared/gold}. It is not part of this repository; what needs it skips itself without it.
 */
public final class GoldFolder {

  private GoldFolder() {}

  /** A part of the gold data; the calling test is skipped, saying so, when it is absent. */
  public static Path part(String name) {
    Path folder =
        Path.of(System.getenv().getOrDefault("MEDIA_DIGEST_GOLD", "../shared/gold")).resolve(name);
    Assumptions.assumeTrue(Files.isDirectory(folder), "skipped: no gold data at " + folder);
    return folder;
  }
}
