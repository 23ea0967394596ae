package org.mediadigest.cli;

import java.io.PrintWriter;
import org.springframework.core.NestedExceptionUtils;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Tells a failure in words. */
final class FailureHandler implements IExecutionExceptionHandler, IParameterExceptionHandler {

  private final Folders folders;

  FailureHandler(Folders folders) {
    this.folders = folders;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    int exitCode = Refusal.FAILED;
    if (failure instanceof Refusal refusal) {
      err.println(refusal.getMessage());
      exitCode = refusal.exitCode();
    } else {
      err.println("failed: " + inWords(failure));
      err.println("For the whole story, run it again with --debug.");
    }
    if (folders.debug) {
      failure.printStackTrace(err);
    }
    err.flush();
    return exitCode;
  }

  /** One line and where to read on: a page of usage would push the mistake out of sight. */
  @Override
  public int handleParseException(ParameterException mistake, String[] arguments) {
    CommandLine command = mistake.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(mistake.getMessage());
    err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    err.flush();
    return Refusal.BAD_USAGE;
  }

  /** The innermost cause: what is around it only tells which parts of the program met it. */
  static String inWords(Throwable failure) {
    Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
    String message = cause.getMessage();
    return cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
  }
}
