package org.mediadigest.matching;

/**
 * All that the scanner needs to know of a UTF-16 unit, in one number read from one table: what it
 * does to a word, the letter it is folded to, and whether a word that holds it can be folded letter
 * by letter.
 */
final class Letters {

  /** The folded letter; only of plain units. */
  private static final int FOLDED = 0xFFFF;

  private static final int BEGINS = 1 << 16;
  private static final int GOES_ON = 1 << 17;
  private static final int JOINS = 1 << 18;

  /** Folded to no letter or to several, or composed with its neighbours. */
  static final int PECULIAR = 1 << 19;

  /** Alphabets that share shapes: a word with letters of both may be written with a look-alike. */
  private static final int LATIN = 1 << 20;

  private static final int CYRILLIC = 1 << 21;
  private static final int MIXED = LATIN | CYRILLIC;

  private static final int CAPITAL = 1 << 22;

  private static final int[] TABLE = table();

  private Letters() {}

  static int of(char c) {
    return TABLE[c];
  }

  static boolean begins(int letter) {
    return (letter & BEGINS) != 0;
  }

  static boolean goesOn(int letter) {
    return (letter & GOES_ON) != 0;
  }

  static boolean joins(int letter) {
    return (letter & JOINS) != 0;
  }

  /** Whether a word of these letters, or-ed together, is folded letter by letter. */
  static boolean arePlain(int letters) {
    return (letters & PECULIAR) == 0 && (letters & MIXED) != MIXED;
  }

  static boolean isCapital(int letter) {
    return (letter & CAPITAL) != 0;
  }

  /** The letter it is folded to; only of plain ones. */
  static char folded(int letter) {
    return (char) (letter & FOLDED);
  }

  /** The hash of a word with one letter more: that of {@link String#hashCode} once folded. */
  static int hash(int hash, int letter) {
    return 31 * hash + (letter & FOLDED);
  }

  private static int[] table() {
    int[] table = new int[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      int capital = Character.isUpperCase((char) c) ? CAPITAL : 0;
      table[c] = doing((char) c) | folding((char) c) | alphabet((char) c) | capital;
    }
    return table;
  }

  private static int doing(char c) {
    return switch (CharKind.of(c)) {
      case CharKind.LETTER -> BEGINS | GOES_ON;
      case CharKind.TRAILING -> GOES_ON;
      case CharKind.IDEOGRAPH -> BEGINS;
      case CharKind.JOINER -> JOINS;
      default -> 0;
    };
  }

  private static int folding(char c) {
    String folded = Folding.isComposed(c) ? Folding.fold(c) : "";
    return folded.length() == 1 ? folded.charAt(0) : PECULIAR;
  }

  private static int alphabet(char c) {
    int cyrillic = CharKind.isCyrillic(c) ? CYRILLIC : 0;
    return c < 0x80 && Character.isLetter(c) ? LATIN : cyrillic;
  }
}
