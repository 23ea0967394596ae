package org.mediadigest.codebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The syntax table in the Javadoc of {@link Rule}, read from the source so that it cannot lie. */
public final class RuleTable {

  private static final Path SOURCE = Path.of("src/main/java/org/mediadigest/codebook/Rule.java");
  private static final Pattern ROW = Pattern.compile("<tr>(<td>.*?)</tr>", Pattern.DOTALL);
  private static final Pattern CELL = Pattern.compile("<td>(.*?)</td>", Pattern.DOTALL);
  private static final Pattern CODE = Pattern.compile("\\{@code (.*)}");

  /**
   * One row.
   *
   * @param pattern a rule
   * @param matches what it finds, in words
   * @param example a text; a headline when it begins with {@code TITLE:}
   * @param finds the words found in it, in reading order
   */
  public record Row(String pattern, String matches, String example, List<String> finds) {}

  private RuleTable() {}

  /** The rows in order. */
  public static List<Row> rows() throws IOException {
    String javadoc = Files.readString(SOURCE).replaceAll("\\R \\*", "\n");
    return ROW.matcher(javadoc).results().map(row -> row(row.group(1))).toList();
  }

  private static Row row(String cells) {
    List<String> texts =
        new ArrayList<>(CELL.matcher(cells).results().map(RuleTable::text).toList());
    List<String> finds =
        Stream.of(texts.get(3).split("; ")).filter(found -> !found.isEmpty()).toList();
    return new Row(texts.get(0), texts.get(1), texts.get(2), finds);
  }

  private static String text(MatchResult cell) {
    return CODE.matcher(cell.group(1).replaceAll("\\s+", " ").strip()).replaceFirst("$1");
  }
}
