package org.mediadigest.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.TypeConversionException;

/** The program. */
@Command(
    name = "media-digest",
    description = "A folder of news articles in; a day's Excel and PDF digest out.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Exit codes: 0 done, 1 failed, 2 bad usage or configuration."})
public final class MediaDigest {

  @Mixin private final Folders folders = new Folders();

  private MediaDigest() {}

  /** Runs the command given by the arguments and ends with its exit code. */
  public static void main(String[] arguments) {
    System.exit(commandLine(Clock.systemUTC()).execute(arguments));
  }

  /**
   * The commands, ready to be executed.
   *
   * @param clock tells which day yesterday was
   */
  static CommandLine commandLine(Clock clock) {
    LoggingSystem.get(MediaDigest.class.getClassLoader()).beforeInitialize();
    MediaDigest program = new MediaDigest();
    CommandLine commands = new CommandLine(program);
    commands.addSubcommand(new RunCommand(program.folders, clock));
    commands.addSubcommand(new CheckCommand(program.folders, clock));
    commands.addSubcommand(new ExplainCommand(program.folders));
    commands.addSubcommand(new ImpactCommand(program.folders, clock));
    commands.registerConverter(LocalDate.class, MediaDigest::day);
    FailureHandler failures = new FailureHandler(program.folders);
    commands.setExecutionExceptionHandler(failures);
    commands.setParameterExceptionHandler(failures);
    return commands;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new TypeConversionException("'" + text + "' is not a day; write it as 2024-05-27");
    }
  }
}
