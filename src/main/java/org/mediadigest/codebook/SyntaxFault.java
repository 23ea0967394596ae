package org.mediadigest.codebook;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * A fault of YAML itself, told to somebody who edits a list of names and not to a programmer.
 *
 * @param mark where; null when the parser does not say
 * @param message what is wrong
 * @param remedy what to do
 */
record SyntaxFault(@Nullable Mark mark, String message, String remedy) {

  /** Wordings of the parser, and ours for them. */
  private record Wording(Pattern parsers, String message, String remedy) {

    static Wording of(String parsers, String message, String remedy) {
      return new Wording(Pattern.compile(parsers), message, remedy);
    }
  }

  private static final Pattern OPENED = Pattern.compile("end of stream|expected '[,:]'");
  private static final String QUOTE_IT = "put the whole value in single quotes: '…'";
  private static final String ALIGN = "indent it as its neighbours are";

  /** The first that fits is taken. */
  private static final List<Wording> WORDINGS =
      List.of(
          Wording.of("\\(TAB\\)", "a tab", "indent with spaces"),
          Wording.of(
              "cannot start any token|undefined alias|alphabetic or numeric|expected URI"
                  + "|chomping|comment or a line break",
              "a value must not begin with this character unless it is in quotes",
              QUOTE_IT),
          Wording.of(
              "mapping values are not allowed",
              "a colon where no key can be",
              "put a value that holds a colon in quotes, or check the indentation"),
          Wording.of("end of stream", "this quote is never closed", "close it on the same line"),
          Wording.of(
              "but found '<scalar>'",
              "words after the end of a value",
              "when the value itself has quotes, " + QUOTE_IT),
          Wording.of(
              "expected ',' or ']'",
              "a list that lacks ] or a comma",
              "add it, or put the item in quotes"),
          Wording.of(
              "expected ',' or '}'",
              "braces that lack } or a comma",
              "add it, or put the value in quotes"),
          Wording.of(
              "expected the node content",
              "a value is missing before this",
              "write it, or delete what announces it"),
          Wording.of(
              "expected <block end>|expected '<document start>'",
              "this line does not fit the lines above it",
              ALIGN),
          Wording.of("entries are not allowed", "a list cannot begin here", ALIGN),
          Wording.of("expected ':'", "a key without a colon", "write 'key: value'"),
          Wording.of(
              "unknown escape",
              "\\ has no meaning before this character",
              "use single quotes: '…'"),
          Wording.of("another document", "a second document in one file", "delete the line '---'"));

  static SyntaxFault of(YAMLException e) {
    if (e instanceof MarkedYAMLException marked) {
      return of(marked);
    }
    return new SyntaxFault(null, "the file is not a codebook: " + e.getMessage(), "simplify it");
  }

  private static SyntaxFault of(MarkedYAMLException e) {
    String problem = Objects.requireNonNullElse(e.getProblem(), "not YAML");
    for (Wording wording : WORDINGS) {
      if (wording.parsers.matcher(problem).find()) {
        return new SyntaxFault(markOf(e, problem), wording.message, wording.remedy);
      }
    }
    return new SyntaxFault(
        markOf(e, problem), problem, "check quotes, colons and indentation here");
  }

  /** What is never closed is shown where it was opened. */
  private static @Nullable Mark markOf(MarkedYAMLException e, String problem) {
    boolean opened = OPENED.matcher(problem).find();
    Mark context = e.getContextMark();
    return opened && context != null ? context : e.getProblemMark();
  }
}
