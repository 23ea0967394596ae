package org.mediadigest.ingest;

/** A file that has to be set aside, with the reason a press officer reads. */
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String reason;

  UnreadableException(String reason) {
    super(reason);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
