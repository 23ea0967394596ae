package org.mediadigest.codebook;

import java.util.Comparator;

/**
 * One problem of the codebook, with its place and what to do about it.
 *
 * @param severity whether the codebook can still be used
 * @param place where
 * @param message what is wrong, in one sentence without a full stop
 * @param remedy what to do, in one sentence without a full stop
 */
public record Diagnostic(Severity severity, Place place, String message, String remedy)
    implements Comparable<Diagnostic> {

  /** Whether work can go on. */
  public enum Severity {
    /** The codebook is refused. */
    ERROR,
    /** Worth a look; work goes on. */
    WARNING
  }

  /** By file, line, column, then message. */
  @Override
  public int compareTo(Diagnostic other) {
    return Comparator.comparing((Diagnostic d) -> d.place.file())
        .thenComparingInt(d -> d.place.line())
        .thenComparingInt(d -> d.place.column())
        .thenComparing(d -> d.message)
        .compare(this, other);
  }

  /**
   * {@code file:line:column: message}, the line with a caret under the column (unless there is
   * nothing to see), and the remedy.
   */
  @Override
  public String toString() {
    String margin = "    ";
    String kind = severity == Severity.WARNING ? "warning: " : "";
    String shown = place.lineText().isBlank() ? "" : margin + place.lineText() + "\n";
    String caret = shown.isEmpty() ? "" : margin + caretIndent() + "^\n";
    return place + ": " + kind + message + "\n" + shown + caret + margin + "remedy: " + remedy;
  }

  /** Blanks up to the column; tabs stay tabs, so that the caret stands under its character. */
  private String caretIndent() {
    int before = Math.min(place.column() - 1, place.lineText().length());
    return place.lineText().substring(0, before).replaceAll("[^\\t]", " ");
  }
}
