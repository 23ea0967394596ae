package org.mediadigest.matching;

/**
 * What each UTF-16 unit does to a word, by table: the scanner asks this for every character it
 * reads, so the answer must cost one load.
 */
final class CharKind {

  /** Parts words: spaces, punctuation, symbols, emoji. */
  static final byte SEPARATOR = 0;

  /** Part of a word: letters, digits, and the marks and invisible signs that follow them. */
  static final byte LETTER = 1;

  /** Goes on with a word but never begins one: combining marks, soft hyphens, zero-width signs. */
  static final byte TRAILING = 2;

  /** A word of its own: scripts written without spaces have no other words to look for. */
  static final byte IDEOGRAPH = 3;

  /** Parts words as a rule, but joins some: apostrophe, full stop, plus, hash. */
  static final byte JOINER = 4;

  private static final byte[] KINDS = table();

  private CharKind() {}

  static byte of(char c) {
    return KINDS[c];
  }

  /** Whether a word that has begun goes on with it. */
  static boolean goesOn(char c) {
    byte kind = KINDS[c];
    return kind == LETTER || kind == TRAILING;
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`' || c == '´' || c == '′'
        || c == '＇';
  }

  static boolean isCyrillic(char c) {
    return c >= 0x0400 && c <= 0x052F;
  }

  private static byte[] table() {
    byte[] kinds = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c < kinds.length; c++) {
      kinds[c] = kindOf((char) c);
    }
    return kinds;
  }

  private static byte kindOf(char c) {
    if (isApostrophe(c) || c == '.' || c == '+' || c == '#') {
      return JOINER;
    }
    if (isWrittenWithoutSpaces(c)) {
      return IDEOGRAPH;
    }
    if (c == '&') {
      return IDEOGRAPH;
    }
    if (Character.isLetterOrDigit(c)) {
      return LETTER;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.FORMAT ->
          TRAILING;
      default -> SEPARATOR;
    };
  }

  private static boolean isWrittenWithoutSpaces(char c) {
    if (!Character.isLetter(c)) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
