package org.mediadigest.codebook;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Finds where in the file a character of a text stands, whether the text is plain, quoted or a
 * block, on one line or folded over several. YAML changes white space only, and spells some
 * characters longer in quotes; so the visible characters are counted off, in the text and in the
 * file.
 */
final class ScalarPlaces {

  private final YamlText source;
  private final ScalarNode scalar;
  private int line;
  private int column;

  ScalarPlaces(YamlText source, ScalarNode scalar) {
    this.source = source;
    this.scalar = scalar;
    line = scalar.getStartMark().getLine();
    column = source.columnOf(scalar.getStartMark());
  }

  /** The place of a UTF-16 unit, not a blank, of the stripped text. */
  Place of(int offset) {
    if (isAnchored()) {
      return source.at(line, column);
    }
    String before = scalar.getValue().strip().substring(0, offset);
    long visible = before.chars().filter(unit -> !Character.isWhitespace(unit)).count();
    enter();
    skipBlanks();
    for (; visible > 0; visible--) {
      column += written();
      skipBlanks();
    }
    return source.at(line, column);
  }

  /** Marks of a text with an anchor or tag point to that, not to the text. */
  private boolean isAnchored() {
    char first = lineText().charAt(column);
    return first == '&' || first == '!';
  }

  /** Goes from the mark to the first character: past a quote, or below the head of a block. */
  private void enter() {
    switch (scalar.getScalarStyle()) {
      case SINGLE_QUOTED, DOUBLE_QUOTED -> column++;
      case LITERAL, FOLDED -> column = lineText().length();
      default -> {} // a plain text starts at its mark
    }
  }

  private void skipBlanks() {
    while (true) {
      if (column < lineText().length() && isBlank()) {
        column++;
      } else if (column >= lineText().length() && line < scalar.getEndMark().getLine()) {
        line++;
        column = 0;
      } else {
        return;
      }
    }
  }

  /** Blanks, and the backslash by which a quoted text runs on in the next line. */
  private boolean isBlank() {
    char c = lineText().charAt(column);
    boolean runsOn =
        scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
            && c == '\\'
            && column == lineText().length() - 1;
    return runsOn || Character.isWhitespace(c);
  }

  /** Units the file spends on one unit of the text: more than one for {@code ''} and escapes. */
  private int written() {
    if (scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED) {
      return lineText().startsWith("''", column) ? 2 : 1;
    }
    if (scalar.getScalarStyle() != ScalarStyle.DOUBLE_QUOTED || lineText().charAt(column) != '\\') {
      return 1;
    }
    return switch (lineText().charAt(column + 1)) {
      case 'x' -> 4;
      case 'u' -> 6;
      case 'U' -> 10;
      default -> 2;
    };
  }

  private String lineText() {
    return source.lines().get(line);
  }
}
