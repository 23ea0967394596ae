package org.mediadigest.matching;

/**
 * Cuts a text into words in one pass over its characters, hashing each word's folded letters on the
 * way: for most words the hash is all that is ever asked for.
 *
 * <p>Hyphens and apostrophes part words, so that {@code l'OTAN}, {@code NATO-Staaten} and {@code
 * NATO's} hold the word that is looked for; an alias written with them is parted alike. What looks
 * parted but is one word stays whole: Ukrainian {@code В'ячеслав}, {@code O'Brien}, {@code don't},
 * {@code U.S.}, {@code c++}.
 */
final class WordScanner {

  private final char[] text;
  private int lastStart;
  private int lastEnd;
  private int start;
  private int end;
  private int hash;
  private int letters;

  WordScanner(String text) {
    this.text = text.toCharArray();
  }

  /** Goes on to the next word; false when there is none. */
  boolean next() {
    int at = end;
    while (at < text.length && !Letters.begins(Letters.of(text[at]))) {
      at++;
    }
    if (at == text.length) {
      return false;
    }
    lastStart = start;
    lastEnd = end;
    start = at;
    readWord();
    return true;
  }

  private void readWord() {
    int running = 0;
    int seen = 0;
    int at = start;
    int letter = Letters.of(text[at]);
    while (Letters.goesOn(letter)) {
      running = Letters.hash(running, letter);
      seen |= letter;
      at++;
      letter = at < text.length ? Letters.of(text[at]) : 0;
    }
    hash = running;
    letters = seen;
    end = at;
    if (at == start) {
      readIdeograph();
    } else if (Letters.joins(letter) || !isPlain()) {
      readOn();
    }
  }

  private void readIdeograph() {
    letters = Letters.PECULIAR;
    end = start + 1;
  }

  /** Reads on behind a sign that joins, and leaves invisible signs at the end to the gap. */
  private void readOn() {
    int next = joined(end);
    while (next > end) {
      letters = Letters.PECULIAR;
      end = endOfRun(next);
      next = joined(end);
    }
    while (Character.getType(text[end - 1]) == Character.FORMAT) {
      end--;
    }
  }

  private int endOfRun(int at) {
    int run = at;
    while (run < text.length && CharKind.goesOn(text[run])) {
      run++;
    }
    return run;
  }

  /** Where the word goes on behind a joining sign at {@code at}; {@code at} itself if it ends. */
  private int joined(int at) {
    if (at == text.length || CharKind.of(text[at]) != CharKind.JOINER) {
      return at;
    }
    return switch (text[at]) {
      case '.' -> isInitial(at) ? at + 1 : at;
      case '+', '#' -> pastSigns(at);
      default -> joinsWord(at) ? at + 1 : at;
    };
  }

  /** The full stops of {@code U.S.}, but not that of {@code plan B} at the end of a sentence. */
  private boolean isInitial(int at) {
    boolean first = at - 1 == start;
    boolean afterLetter = Character.isLetter(text[at - 1]) && (first || text[at - 2] == '.');
    boolean ends = at + 1 == text.length || !CharKind.goesOn(text[at + 1]);
    return afterLetter && (isLetterAlone(at + 1) || (ends && !first));
  }

  private boolean isLetterAlone(int at) {
    return at < text.length
        && Character.isLetter(text[at])
        && (at + 1 == text.length || !CharKind.goesOn(text[at + 1]));
  }

  private int pastSigns(int at) {
    int past = at;
    while (past < text.length && (text[past] == '+' || text[past] == '#')) {
      past++;
    }
    return past < text.length && CharKind.goesOn(text[past]) ? at : past;
  }

  private boolean joinsWord(int at) {
    if (at + 1 == text.length || !CharKind.goesOn(text[at + 1])) {
      return false;
    }
    char before = text[at - 1];
    char after = text[at + 1];
    boolean irish = at - 1 == start && (before == 'O' || before == 'o');
    boolean negation = before == 'n' && after == 't' && isLetterAlone(at + 1);
    boolean cyrillic = CharKind.isCyrillic(before) && CharKind.isCyrillic(after);
    return irish || negation || cyrillic;
  }

  /** Where the word begins. */
  int start() {
    return start;
  }

  /** The first character behind the word. */
  int end() {
    return end;
  }

  /** What stands between the word and the one before, as in {@link Tokens}. */
  byte gap() {
    return lastEnd == 0 ? Tokens.APART : Gaps.between(text, lastStart, lastEnd, start);
  }

  /** Whether folding the word is folding its letters one by one, so that its hashes are known. */
  boolean isPlain() {
    return Letters.arePlain(letters);
  }

  /** Hash of the folded word; only if it is plain. */
  int hash() {
    return hash;
  }

  /** Whether the word has so many letters. */
  boolean reaches(int length) {
    return end - start >= length;
  }

  /** Hash of its first letters, folded; only if it is plain and has so many. */
  int hashOfFirst(int length) {
    int first = 0;
    for (int i = start; i < start + length; i++) {
      first = Letters.hash(first, Letters.of(text[i]));
    }
    return first;
  }

  /** The word as written. */
  String spelling() {
    return new String(text, start, end - start);
  }

  /** A number that depends on every character of the word as written, in its upper bits too. */
  long fingerprint() {
    long print = 1;
    for (int i = start; i < end; i++) {
      print = (print ^ text[i]) * 0x9E3779B97F4A7C15L;
    }
    return print ^ (print >>> Integer.SIZE);
  }

  /** Whether the word is written so, letter by letter. */
  boolean isSpelled(String spelling) {
    if (spelling.length() != end - start) {
      return false;
    }
    int i = 0;
    while (i < spelling.length() && text[start + i] == spelling.charAt(i)) {
      i++;
    }
    return i == spelling.length();
  }

  /** Whether it is so once folded; only if it is plain. */
  boolean isFolded(char[] folded) {
    if (folded.length != end - start) {
      return false;
    }
    int i = 0;
    while (i < folded.length && Letters.folded(Letters.of(text[start + i])) == folded[i]) {
      i++;
    }
    return i == folded.length;
  }

  /** Its capitals: bit n is set when folded letter n was one, for the first 64 letters. */
  long capitals() {
    if (!isPlain()) {
      return Folding.of(spelling()).capitals();
    }
    long capitals = 0;
    for (int i = start; i < Math.min(end, start + Long.SIZE); i++) {
      if (Letters.isCapital(Letters.of(text[i]))) {
        capitals |= 1L << (i - start);
      }
    }
    return capitals;
  }
}
