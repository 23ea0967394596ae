package org.mediadigest.matching;

import java.text.Normalizer;
import java.util.Map;

/**
 * Reduces a spelling to what makes it that word: without case, accents, points and invisible signs,
 * with one letter where newsrooms use several (ё and е, ß and ss, ł and l, ı and i).
 *
 * <p>Accents are dropped from Latin, Greek and Arabic letters only: й is not и, and ї is not і.
 * Whoever has typed Latin look-alikes into a Cyrillic word, or the other way round, is understood.
 */
final class Folding {

  /** Letters that no decomposition takes apart; what newsrooms write instead. */
  private static final Map<Character, String> OWN =
      Map.ofEntries(
          Map.entry('ß', "ss"),
          Map.entry('ẞ', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ø', "o"),
          Map.entry('ł', "l"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ħ', "h"),
          Map.entry('ı', "i"),
          Map.entry('ς', "σ"),
          Map.entry('ё', "е"),
          Map.entry('ѐ', "е"),
          Map.entry('ѝ', "и"),
          Map.entry('ґ', "г"),
          Map.entry('ـ', ""));

  private static final int TABLE = 0x2000;
  private static final String[] FOLDED = table();

  /** Letters told apart by no reader; the last two pairs only as capitals. */
  private static final String LATIN_TWINS = "aceijopsxykmtbh";

  private static final String CYRILLIC_TWINS = "асеіјорѕхукмтвн";
  private static final int TWINS_IN_SMALL = LATIN_TWINS.length() - 2;

  private Folding() {}

  /**
   * A spelling without what makes no difference.
   *
   * @param text the folded letters
   * @param capitals bit n is set when letter n was a capital, for the first 64 letters
   */
  record Folded(String text, long capitals) {}

  static Folded of(String spelling) {
    String composed = needsComposing(spelling) ? compose(spelling) : spelling;
    StringBuilder letters = new StringBuilder(composed.length() + 2);
    long capitals = 0;
    boolean latin = false;
    boolean cyrillic = false;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      int from = letters.length();
      letters.append(fold(c));
      if (Character.isUpperCase(c)) {
        capitals |= bits(from, letters.length());
      }
      latin |= c < 0x80 && Character.isLetter(c);
      cyrillic |= CharKind.isCyrillic(c);
    }
    if (latin && cyrillic) {
      unmix(letters, capitals);
    }
    return new Folded(letters.toString(), capitals);
  }

  /** Letters of Latin, Greek and Cyrillic are single characters unless somebody took pains. */
  private static boolean needsComposing(String spelling) {
    for (int i = 0; i < spelling.length(); i++) {
      if (!isComposed(spelling.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether normalising leaves it alone, whatever stands beside it. */
  static boolean isComposed(char c) {
    return c < 0x0300 || (c >= 0x0370 && c < 0x0530);
  }

  private static String compose(String spelling) {
    return Normalizer.normalize(spelling, Normalizer.Form.NFKC);
  }

  private static long bits(int from, int to) {
    long bits = 0;
    for (int i = from; i < Math.min(to, Long.SIZE); i++) {
      bits |= 1L << i;
    }
    return bits;
  }

  /** The letters written for it: mostly one. */
  static String fold(char c) {
    return c < TABLE ? FOLDED[c] : foldAfresh(c);
  }

  private static String[] table() {
    String[] table = new String[TABLE];
    for (int c = 0; c < TABLE; c++) {
      table[c] = foldAfresh((char) c);
    }
    return table;
  }

  private static String foldAfresh(char c) {
    if (CharKind.isApostrophe(c)) {
      return "";
    }
    if (!Character.isLetterOrDigit(c) && c != '+' && c != '#' && c != '&') {
      return isVowelSign(c) ? String.valueOf(c) : "";
    }
    char small = Character.toLowerCase(c);
    String own = OWN.get(small);
    return own != null ? own : dropsAccents(c) ? withoutAccents(small) : String.valueOf(small);
  }

  /** In the scripts of India and its neighbours marks are letters. */
  private static boolean isVowelSign(char c) {
    boolean mark =
        Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    return mark && c >= 0x0900 && c < 0x1AB0;
  }

  private static boolean dropsAccents(char c) {
    return switch (Character.UnicodeScript.of(c)) {
      case LATIN, GREEK, ARABIC -> true;
      default -> false;
    };
  }

  private static String withoutAccents(char small) {
    String parts = Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFKD);
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < parts.length(); i++) {
      char part = Character.toLowerCase(parts.charAt(i));
      if (Character.isLetterOrDigit(part)) {
        bare.append(OWN.getOrDefault(part, String.valueOf(part)));
      }
    }
    return bare.toString();
  }

  private static void unmix(StringBuilder letters, long capitals) {
    if (!replaceTwins(letters, capitals, LATIN_TWINS, CYRILLIC_TWINS)) {
      replaceTwins(letters, capitals, CYRILLIC_TWINS, LATIN_TWINS);
    }
  }

  private static boolean isLatin(int c) {
    return c >= 'a' && c <= 'z';
  }

  /** Replaces all letters of the first alphabet by their twins, or none if one has no twin. */
  private static boolean replaceTwins(
      StringBuilder letters, long capitals, String from, String to) {
    boolean fromLatin = isLatin(from.charAt(0));
    StringBuilder replaced = new StringBuilder(letters);
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (fromLatin ? isLatin(c) : CharKind.isCyrillic(c)) {
        int twin = from.indexOf(c);
        boolean capital = i < Long.SIZE && (capitals >>> i & 1) == 1;
        if (twin < 0 || (twin >= TWINS_IN_SMALL && !capital)) {
          return false;
        }
        replaced.setCharAt(i, to.charAt(twin));
      }
    }
    letters.setLength(0);
    letters.append(replaced);
    return true;
  }
}
