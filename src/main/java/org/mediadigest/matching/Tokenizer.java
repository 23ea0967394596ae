package org.mediadigest.matching;

import java.util.List;
import org.mediadigest.article.Section;

/**
 * Cuts text into words in one pass over its characters.
 *
 * <p>Hyphens and apostrophes part words, so that {@code l'OTAN}, {@code NATO-Staaten} and {@code
 * NATO's} hold the word that is looked for; an alias written with them is parted alike. What looks
 * parted but is one word stays whole: Ukrainian {@code В'ячеслав}, {@code O'Brien}, {@code don't},
 * {@code U.S.}, {@code c++}.
 */
final class Tokenizer {

  private final Spellings spellings;

  Tokenizer(Spellings spellings) {
    this.spellings = spellings;
  }

  /** The words of the sections. */
  Tokens read(List<Section> sections) {
    Tokens tokens = new Tokens(sections);
    for (int i = 0; i < sections.size(); i++) {
      tokens.open(i);
      read(sections.get(i).text().toCharArray(), tokens);
    }
    return tokens;
  }

  private void read(char[] text, Tokens tokens) {
    int lastStart = 0;
    int lastEnd = 0;
    int start = nextWord(text, 0);
    while (start < text.length) {
      int end = endOfWord(text, start);
      byte gap = lastEnd == 0 ? Tokens.APART : Gaps.between(text, lastStart, lastEnd, start);
      tokens.add(start, end, gap, spellings.word(text, start, end));
      lastStart = start;
      lastEnd = end;
      start = nextWord(text, end);
    }
  }

  private static int nextWord(char[] text, int at) {
    int start = at;
    while (start < text.length && !beginsWord(text[start])) {
      start++;
    }
    return start;
  }

  private static boolean beginsWord(char c) {
    byte kind = CharKind.of(c);
    return kind == CharKind.LETTER || kind == CharKind.IDEOGRAPH;
  }

  private static int endOfWord(char[] text, int start) {
    if (CharKind.of(text[start]) == CharKind.IDEOGRAPH) {
      return start + 1;
    }
    int end = endOfRun(text, start);
    int next = joined(text, start, end);
    while (next > end) {
      end = endOfRun(text, next);
      next = joined(text, start, end);
    }
    while (Character.getType(text[end - 1]) == Character.FORMAT) {
      end--;
    }
    return end;
  }

  private static int endOfRun(char[] text, int at) {
    int end = at;
    while (end < text.length && CharKind.goesOn(text[end])) {
      end++;
    }
    return end;
  }

  /** Where the word goes on behind a joining sign at {@code at}; {@code at} itself if it ends. */
  private static int joined(char[] text, int start, int at) {
    if (at == text.length || CharKind.of(text[at]) != CharKind.JOINER) {
      return at;
    }
    return switch (text[at]) {
      case '.' -> isInitial(text, start, at) ? at + 1 : at;
      case '+', '#' -> pastSigns(text, at);
      default -> joinsWord(text, start, at) ? at + 1 : at;
    };
  }

  /** The full stops of {@code U.S.}, but not that of {@code plan B} at the end of a sentence. */
  private static boolean isInitial(char[] text, int start, int at) {
    boolean first = at - 1 == start;
    boolean afterLetter = Character.isLetter(text[at - 1]) && (first || text[at - 2] == '.');
    boolean ends = at + 1 == text.length || !CharKind.goesOn(text[at + 1]);
    return afterLetter && (isLetterAlone(text, at + 1) || (ends && !first));
  }

  private static boolean isLetterAlone(char[] text, int at) {
    return at < text.length
        && Character.isLetter(text[at])
        && (at + 1 == text.length || !CharKind.goesOn(text[at + 1]));
  }

  private static int pastSigns(char[] text, int at) {
    int end = at;
    while (end < text.length && (text[end] == '+' || text[end] == '#')) {
      end++;
    }
    return end < text.length && CharKind.goesOn(text[end]) ? at : end;
  }

  private static boolean joinsWord(char[] text, int start, int at) {
    if (at + 1 == text.length || !CharKind.goesOn(text[at + 1])) {
      return false;
    }
    char before = text[at - 1];
    char after = text[at + 1];
    boolean irish = at - 1 == start && (before == 'O' || before == 'o');
    boolean negation = before == 'n' && after == 't' && isLetterAlone(text, at + 1);
    boolean cyrillic = CharKind.isCyrillic(before) && CharKind.isCyrillic(after);
    return irish || negation || cyrillic;
  }
}
