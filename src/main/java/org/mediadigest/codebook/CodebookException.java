package org.mediadigest.codebook;

import java.util.List;
import java.util.stream.Collectors;

/** A codebook that cannot be used, with every problem found in it. */
public final class CodebookException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  /** The problems, at least one of them an error. */
  public CodebookException(List<Diagnostic> diagnostics) {
    super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** The problems by file and place. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
