package org.mediadigest.codebook;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong, so that reading can go on after a fault and report all of them. */
final class Problems {

  private final List<Diagnostic> found = new ArrayList<>();

  void error(Place place, String message, String remedy) {
    found.add(new Diagnostic(Diagnostic.Severity.ERROR, place, message, remedy));
  }

  void warning(Place place, String message, String remedy) {
    found.add(new Diagnostic(Diagnostic.Severity.WARNING, place, message, remedy));
  }

  /** What refuses the codebook, by place. */
  List<Diagnostic> errors() {
    return of(Diagnostic.Severity.ERROR);
  }

  /** What is worth a look, by place; only to be trusted when there are no errors. */
  List<Diagnostic> warnings() {
    return of(Diagnostic.Severity.WARNING);
  }

  private List<Diagnostic> of(Diagnostic.Severity severity) {
    return found.stream().filter(d -> d.severity() == severity).distinct().sorted().toList();
  }
}
