package org.mediadigest.codebook;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * A fault of YAML itself, told to somebody who edits a list of names and not to a programmer.
 *
 * @param mark where; null when the parser does not say
 * @param message what is wrong
 * @param remedy what to do
 */
record SyntaxFault(@Nullable Mark mark, String message, String remedy) {

  /** A wording of the parser, and ours for it. */
  private record Wording(String parsers, String message, String remedy) {}

  private static final String QUOTE_IT = "put the whole value in single quotes: '…'";

  private static final List<Wording> WORDINGS =
      List.of(
          new Wording("\\t(TAB)", "a tab", "indent with spaces"),
          new Wording("'@'", "a value must not begin with @ unless it is in quotes", QUOTE_IT),
          new Wording("'`'", "a value must not begin with ` unless it is in quotes", QUOTE_IT),
          new Wording("'%'", "a value must not begin with % unless it is in quotes", QUOTE_IT),
          new Wording(
              "undefined alias", "a value must not begin with * unless in quotes", QUOTE_IT),
          new Wording(
              "mapping values are not allowed",
              "a colon where no key can be",
              "put a value that holds a colon in quotes, or check the indentation"),
          new Wording(
              "unexpected end of stream",
              "this quote is never closed",
              "close it on the same line"),
          new Wording(
              "but found '<scalar>'",
              "words after the end of a value",
              "when the value itself has quotes, " + QUOTE_IT),
          new Wording(
              "expected ',' or ']'", "a list that lacks ] or a comma", "add it, or put the item in quotes"),
          new Wording(
              "expected ',' or '}'", "braces that lack } or a comma", "add it, or put the value in quotes"),
          new Wording(
              "expected <block end>",
              "this line does not fit the lines above it",
              "indent it as its neighbours are"),
          new Wording("could not find expected ':'", "a key without a colon", "write 'key: value'"),
          new Wording("single document", "a second document in one file", "delete the line '---'"));

  static SyntaxFault of(MarkedYAMLException e) {
    String problem = Objects.requireNonNullElse(e.getProblem(), "not YAML");
    for (Wording wording : WORDINGS) {
      if (problem.contains(wording.parsers)) {
        return new SyntaxFault(markOf(e, problem), wording.message, wording.remedy);
      }
    }
    return new SyntaxFault(
        markOf(e, problem), problem, "check quotes, colons and indentation here");
  }

  /** What is never closed is shown where it was opened. */
  private static @Nullable Mark markOf(MarkedYAMLException e, String problem) {
    boolean opened = problem.matches("(?s).*(end of stream|expected '[,:]').*");
    Mark context = e.getContextMark();
    return opened && context != null ? context : e.getProblemMark();
  }
}
