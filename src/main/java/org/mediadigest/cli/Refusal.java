package org.mediadigest.cli;

/** Something the user can mend; the message says what is wrong and how. */
final class Refusal extends Exception {

  static final int FAILED = 1;
  static final int BAD_USAGE = 2;

  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private Refusal(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** What was typed or configured cannot be used. */
  static Refusal badUsage(String message) {
    return new Refusal(BAD_USAGE, message);
  }

  /** What was asked for is right and yet cannot be done now. */
  static Refusal failed(String message) {
    return new Refusal(FAILED, message);
  }

  int exitCode() {
    return exitCode;
  }
}
