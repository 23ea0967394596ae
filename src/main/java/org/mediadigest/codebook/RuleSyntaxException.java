package org.mediadigest.codebook;

/** A rule that does not parse. Its message shows the problem, the rule, a caret and the remedy. */
public final class RuleSyntaxException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int offset;
  private final String problem;
  private final String remedy;

  RuleSyntaxException(String source, int offset, String problem, String remedy) {
    super(
        "%s\n    %s\n    %s^\n    remedy: %s"
            .formatted(problem, source, " ".repeat(offset), remedy));
    this.offset = offset;
    this.problem = problem;
    this.remedy = remedy;
  }

  /** The place of the fault in the rule, in UTF-16 units from 0. */
  public int offset() {
    return offset;
  }

  /** What is wrong, in one sentence. */
  public String problem() {
    return problem;
  }

  /** What to do about it. */
  public String remedy() {
    return remedy;
  }
}
