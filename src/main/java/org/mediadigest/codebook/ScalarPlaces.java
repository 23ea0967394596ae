package org.mediadigest.codebook;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Finds where in the file a character of a text stands. Exact for texts on one line, plain or
 * quoted; elsewhere the start of the text is as near as we get.
 */
final class ScalarPlaces {

  private final YamlText source;
  private final ScalarNode scalar;

  ScalarPlaces(YamlText source, ScalarNode scalar) {
    this.source = source;
    this.scalar = scalar;
  }

  /** The place of a UTF-16 unit of the stripped text. */
  Place of(int offset) {
    int line = scalar.getStartMark().getLine();
    if (line != scalar.getEndMark().getLine() || hasAnchor()) {
      return source.at(scalar.getStartMark());
    }
    String value = scalar.getValue();
    int leading = value.length() - value.stripLeading().length();
    return source.at(line, columnOf(leading + offset));
  }

  private int columnOf(int units) {
    int column = source.columnOf(scalar.getStartMark());
    if (scalar.getScalarStyle() == ScalarStyle.PLAIN) {
      return column + units;
    }
    column++; // the opening quote
    for (int seen = 0; seen < units; seen++) {
      column += written(column);
    }
    return column;
  }

  /** Units the file spends on one unit of the text: more than one for {@code ''} and escapes. */
  private int written(int column) {
    String line = lineText();
    if (scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED) {
      return line.startsWith("''", column) ? 2 : 1;
    }
    if (line.charAt(column) != '\\') {
      return 1;
    }
    return switch (line.charAt(column + 1)) {
      case 'x' -> 4;
      case 'u' -> 6;
      case 'U' -> 10;
      default -> 2;
    };
  }

  /** Marks of a text with an anchor or tag point to that, not to the text. */
  private boolean hasAnchor() {
    char first = lineText().charAt(source.columnOf(scalar.getStartMark()));
    return first == '&' || first == '!';
  }

  private String lineText() {
    return source.lines().get(scalar.getStartMark().getLine());
  }
}
