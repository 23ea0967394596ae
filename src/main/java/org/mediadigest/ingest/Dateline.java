package org.mediadigest.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The date that opens an agency text: {@code SOFIA, 27 mai 2024 —}, {@code (ANSA) - ROMA, 27 MAG
 * 2024 -}, or a line with nothing but the date.
 *
 * <p>A date that belongs to a sentence ("Le 27 mai 2024, le ministre …") says when something
 * happened, not when the article appeared, and is left alone.
 */
final class Dateline {

  private static final int SEARCHED_CHARACTERS = 300;
  private static final int SEARCHED_LINES = 3;

  /** Place, agency or "published on": a few words without the end of a sentence. */
  private static final Pattern BEFORE =
      Pattern.compile("[^.!?\\n]{0,60}|(?:[\\p{Lu}.]{2,10}\\s*[-–—/]\\s*)[^.!?\\n]{0,60}");

  /** The line ends, or a dash or bracket sets the news off; agency and hour may stand between. */
  private static final Pattern AFTER =
      Pattern.compile(
          "\\s*[,.)]?\\s*(?:\\(?[\\p{Lu}][\\p{L}./ -]{1,25}\\)\\s*)?"
              + "(?:[,|à\\-–—]?\\s*(?:at|um|alle|alle ore|a las|o|о|в)?\\s*\\d{1,2}[:.h]\\d\\d\\)?"
              + "(?:\\s*(?:Uhr|GMT|UTC|CET|CEST))?)?"
              + "\\s*(?:[-–—:|•·].*|)",
          Pattern.DOTALL);

  private Dateline() {}

  /** The dateline's date, looked for at the start of the text only. */
  static Optional<WrittenDate> of(String text) {
    String start = text.substring(0, Math.min(text.length(), SEARCHED_CHARACTERS));
    List<String> lines =
        start.lines().filter(line -> !line.isBlank()).limit(SEARCHED_LINES).toList();
    return lines.stream().flatMap(line -> inLine(line).stream()).findFirst();
  }

  private static Optional<WrittenDate> inLine(String line) {
    return WrittenDate.all(line).stream().filter(date -> opens(line, date)).findFirst();
  }

  private static boolean opens(String line, WrittenDate date) {
    return BEFORE.matcher(line.substring(0, date.start())).matches()
        && AFTER.matcher(line.substring(date.end())).matches();
  }
}
