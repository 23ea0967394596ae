package org.mediadigest.matching;

/** Judges what stands between two words: whether one name or phrase may run across it. */
final class Gaps {

  /** Longest abbreviations before names, in small letters and with a capital: {@code г., Prof.} */
  private static final int LONGEST_SMALL = 2;

  private static final int LONGEST_CAPITALISED = 4;

  private Gaps() {}

  /** The kind of gap between a word and the next, as in {@link Tokens}. */
  static byte between(char[] text, int lastStart, int lastEnd, int start) {
    if (lastEnd == start) {
      return Tokens.NEXT;
    }
    if (start - lastEnd == 1) {
      return single(text, lastStart, lastEnd);
    }
    return several(text, lastStart, lastEnd, start);
  }

  private static byte single(char[] text, int lastStart, int lastEnd) {
    char c = text[lastEnd];
    if (c == ' ') {
      return Tokens.NEXT;
    }
    if (CharKind.isApostrophe(c)) {
      return Tokens.GLUED;
    }
    boolean next = isSpace(c) || isHyphen(c) || abbreviates(text, lastStart, lastEnd);
    return next ? Tokens.NEXT : Tokens.PARTED;
  }

  private static byte several(char[] text, int lastStart, int lastEnd, int start) {
    int lines = 0;
    boolean parted = false;
    for (int i = lastEnd; i < start; i++) {
      char c = text[i];
      if (isLineBreak(c)) {
        lines += endsLine(text, i) ? 1 : 0;
      }
      parted |= parts(text, i) && !(i == lastEnd && abbreviates(text, lastStart, lastEnd));
    }
    if (lines > 1) {
      return Tokens.APART;
    }
    return parted ? Tokens.PARTED : Tokens.NEXT;
  }

  /** Of a carriage return and line feed only the second counts. */
  private static boolean endsLine(char[] text, int at) {
    return text[at] != '\r' || at + 1 == text.length || text[at + 1] != '\n';
  }

  private static boolean parts(char[] text, int at) {
    char c = text[at];
    if (isHyphen(c)) {
      return isSpace(text[at - 1]) && at + 1 < text.length && isSpace(text[at + 1]);
    }
    return !isSpace(c)
        && !isQuote(c)
        && !CharKind.isApostrophe(c)
        && CharKind.of(c) != CharKind.TRAILING;
  }

  /** Whether the sign behind the word is the full stop of an abbreviation. */
  private static boolean abbreviates(char[] text, int start, int end) {
    int length = end - start;
    boolean capitalised =
        Character.isUpperCase(text[start]) && Character.isLowerCase(text[end - 1]);
    int longest = capitalised ? LONGEST_CAPITALISED : LONGEST_SMALL;
    return text[end] == '.' && length <= longest;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2029' || c == '\u2028';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isHyphen(char c) {
    return Character.getType(c) == Character.DASH_PUNCTUATION && c != '—';
  }

  private static boolean isQuote(char c) {
    return c == '"'
        || Character.getType(c) == Character.INITIAL_QUOTE_PUNCTUATION
        || Character.getType(c) == Character.FINAL_QUOTE_PUNCTUATION
        || c == '„';
  }
}
