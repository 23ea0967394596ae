package org.mediadigest.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options that every command takes, before or after its name. */
final class Folders {

  @Option(
      names = "--config",
      scope = ScopeType.INHERIT,
      paramLabel = "DIR",
      defaultValue = "config",
      description = "Folder of application.yml and the codebook (default: ${DEFAULT-VALUE}).")
  Path config = Path.of("config");

  @Option(
      names = "--articles",
      scope = ScopeType.INHERIT,
      paramLabel = "DIR",
      description = "Folder of the articles, instead of the configured one.")
  @Nullable Path articles;

  @Option(
      names = "--reports",
      scope = ScopeType.INHERIT,
      paramLabel = "DIR",
      description = "Folder of the digests and the store, instead of the configured one.")
  @Nullable Path reports;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the stack trace of a failure.")
  boolean debug;
}
