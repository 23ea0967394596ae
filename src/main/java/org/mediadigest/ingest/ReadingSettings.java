package org.mediadigest.ingest;

import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How files are read.
 *
 * @param zone zone in which an article's day is told
 * @param maxBytes size above which a file is set aside
 * @param furniture all patterns that mark stretches of a text as furniture: {@link
 *     DefaultFurniture#patterns()} and those of the team
 */
public record ReadingSettings(ZoneId zone, long maxBytes, List<FurniturePattern> furniture) {

  /**
   * A pattern for furniture.
   *
   * @param name shown by {@code explain} as the reason
   * @param pattern matched against the text; what it matches is furniture. However it was compiled,
   *     {@link ReadingSettings} reads it as the team means it: case does not matter in any script,
   *     {@code ^} and {@code $} are the ends of a line
   */
  public record FurniturePattern(String name, Pattern pattern) {

    private static final int AS_MEANT =
        Pattern.CASE_INSENSITIVE
            | Pattern.UNICODE_CASE
            | Pattern.UNICODE_CHARACTER_CLASS
            | Pattern.MULTILINE;

    /**
     * A pattern from its wording.
     *
     * @throws java.util.regex.PatternSyntaxException when the expression is not one
     */
    public static FurniturePattern of(String name, String regex) {
      return new FurniturePattern(name, Pattern.compile(regex)).asMeant();
    }

    private FurniturePattern asMeant() {
      int flags = pattern.flags() | AS_MEANT;
      return new FurniturePattern(name, Pattern.compile(pattern.pattern(), flags));
    }
  }

  /** Copies the patterns, each as the team means it. */
  public ReadingSettings {
    furniture = furniture.stream().map(FurniturePattern::asMeant).toList();
  }
}
