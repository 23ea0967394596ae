package org.mediadigest.codebook;

import java.util.List;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;

/**
 * The text of one file, and where things stand in it.
 *
 * @param file file name as the user gave it
 * @param lines its lines without their ends
 */
record YamlText(String file, List<String> lines) {

  /** What SnakeYAML counts as the end of a line; ours must agree or places would drift. */
  private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u0085\u2028\u2029]");

  static YamlText of(String file, String text) {
    return new YamlText(file, List.of(LINE_END.split(text, -1)));
  }

  Place start() {
    return new Place(file, 1, 1, lines.getFirst());
  }

  /** The place of a mark. */
  Place at(Mark mark) {
    return at(mark.getLine(), columnOf(mark));
  }

  /** The place of a character of the text. */
  Place at(String text, int index) {
    String[] before = LINE_END.split(text.substring(0, index), -1);
    return at(before.length - 1, before[before.length - 1].length());
  }

  /** The place in a line and column, both counted from 0. */
  Place at(int line, int column) {
    String lineText = line < lines.size() ? lines.get(line) : "";
    return new Place(file, line + 1, column + 1, lineText);
  }

  /** Marks count whole characters where we count UTF-16 units. */
  int columnOf(Mark mark) {
    if (mark.getLine() >= lines.size()) {
      return 0;
    }
    String line = lines.get(mark.getLine());
    int characters = Math.min(mark.getColumn(), line.codePointCount(0, line.length()));
    return line.offsetByCodePoints(0, characters);
  }
}
