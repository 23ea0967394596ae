package org.mediadigest.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;

/**
 * The one type family, Noto Sans in three weights, embedded as far as used.
 *
 * <p>The PDF library drops a character that the face lacks without a word. Here it becomes the
 * replacement character, so that a reader sees that something stood there. A typeface serves one
 * drawing: the names of its subsets come from a seed, so a rerun gives the same bytes.
 */
final class Typeface {

  private static final String ELLIPSIS = "…";
  private static final int LONG_WORD = 8;
  private static final int REPLACEMENT = 0xFFFD;

  private final Map<Style.Weight, BaseFont> faces = new EnumMap<>(Style.Weight.class);

  /** Loads the family. */
  Typeface() {
    for (Style.Weight weight : Style.Weight.values()) {
      faces.put(weight, face(weight));
    }
  }

  private static BaseFont face(Style.Weight weight) {
    String file = weight.file();
    try (InputStream in = Typeface.class.getResourceAsStream("fonts/" + file)) {
      if (in == null) {
        throw new IllegalStateException("font missing from the program: " + file);
      }
      BaseFont face =
          BaseFont.createFont(file, BaseFont.IDENTITY_H, true, false, in.readAllBytes(), null);
      face.setSecureRandom(seeded(file));
      face.setIncludeCidSet(false);
      return face;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static SecureRandom seeded(String seed) {
    try {
      SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
      random.setSeed(seed.getBytes(StandardCharsets.US_ASCII));
      return random;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has SHA1PRNG", e);
    }
  }

  /** The text as a piece that can be set. */
  Chunk chunk(String text, Style style) {
    return new Chunk(shown(text, style), font(style));
  }

  /** The text as a phrase with the style's leading. */
  Phrase phrase(String text, Style style) {
    Phrase phrase = new Phrase(style.leading());
    phrase.add(chunk(text, style));
    return phrase;
  }

  /** Width of the text in points. */
  float width(String text, Style style) {
    return face(style).getWidthPoint(shown(text, style), style.size());
  }

  /** The text, or as much of its beginning as fits the width, with an ellipsis. */
  String fit(String text, Style style, float width) {
    return width(text, style) <= width
        ? text
        : longest(text.length(), end -> beginning(text, end), style, width);
  }

  /** The text, or as much of its end as fits the width, after an ellipsis. */
  String fitEnd(String text, Style style, float width) {
    return width(text, style) <= width
        ? text
        : longest(text.length(), length -> end(text, length), style, width);
  }

  /** Ends before a word rather than within it, unless that would lose much. */
  private static String beginning(String text, int length) {
    int end = wholeCharacters(text, length);
    int space = text.lastIndexOf(' ', end);
    return text.substring(0, space > 0 && end - space <= LONG_WORD ? space : end).stripTrailing()
        + ELLIPSIS;
  }

  private static String end(String text, int length) {
    int start = wholeCharacters(text, text.length() - length);
    int space = text.indexOf(' ', start);
    boolean near = space >= 0 && space - start <= LONG_WORD;
    return ELLIPSIS + text.substring(near ? space : start).stripLeading();
  }

  private static int wholeCharacters(String text, int at) {
    boolean inside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    return inside ? at - 1 : at;
  }

  /** The longest cut that fits, found by halving. */
  private String longest(int most, IntFunction<String> cut, Style style, float width) {
    int fits = 0;
    int tooLong = most;
    while (tooLong - fits > 1) {
      int middle = (fits + tooLong) / 2;
      if (width(cut.apply(middle), style) <= width) {
        fits = middle;
      } else {
        tooLong = middle;
      }
    }
    return cut.apply(fits);
  }

  /**
   * The text as the face can show it: composed, since marks set apart from their letter would be
   * misplaced; line ends and controls as spaces; what the face lacks as the replacement character.
   */
  private String shown(String text, Style style) {
    BaseFont face = face(style);
    StringBuilder shown = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .map(c -> face.charExists(c) ? c : REPLACEMENT)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private BaseFont face(Style style) {
    return faces.getOrDefault(style.weight(), faces.values().iterator().next());
  }

  private Font font(Style style) {
    return new Font(face(style), style.size(), Font.NORMAL, style.color());
  }
}
