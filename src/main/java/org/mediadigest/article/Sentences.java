package org.mediadigest.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into sentences, in any language that ends them with a full stop, an exclamation or a
 * question mark, or an ellipsis.
 *
 * <p>A sentence ends there when a new one can begin behind it: with a capital, a digit, or a letter
 * of a script without capitals, behind opening quotes if any. Abbreviations, initials and ordinals
 * do not end it. An empty line always does. The JDK's own breaks know no abbreviations and would
 * part {@code M. Macron}.
 */
public final class Sentences {

  private static final String ENDS = ".!?…。！？؟।";
  private static final String CLOSING = "»«”\"’'›)]}“";
  private static final String OPENING = "«»“\"„‘'‹([{¿¡–—-”";

  private final String text;
  private final List<Span> spans = new ArrayList<>();
  private int start;

  private Sentences(String text) {
    this.text = text;
  }

  /** The places of the sentences in reading order, without the space around them. */
  public static List<Span> in(String text) {
    Sentences sentences = new Sentences(text);
    sentences.cut();
    return List.copyOf(sentences.spans);
  }

  private void cut() {
    int at = 0;
    while (at < text.length()) {
      if (isParagraphBreak(at)) {
        end(at);
        at++;
      } else if (ENDS.indexOf(text.charAt(at)) >= 0) {
        int behind = behindMarks(at);
        if (endsSentence(at, behind)) {
          end(behind);
        }
        at = behind;
      } else {
        at++;
      }
    }
    end(text.length());
  }

  /** Adds what lies between the last sentence and here, if there is anything. */
  private void end(int at) {
    int first = skipSpace(start, at);
    int last = at;
    while (last > first && isSpace(text.charAt(last - 1))) {
      last--;
    }
    if (first < last) {
      spans.add(new Span(first, last));
    }
    start = at;
  }

  private boolean isParagraphBreak(int at) {
    if (text.charAt(at) != '\n') {
      return text.charAt(at) == '\u2029';
    }
    int next = at + 1;
    while (next < text.length() && text.charAt(next) != '\n' && isSpace(text.charAt(next))) {
      next++;
    }
    return next < text.length() && text.charAt(next) == '\n';
  }

  /** Behind the marks that end a sentence and the quotes and parentheses closed with it. */
  private int behindMarks(int at) {
    int behind = at + 1;
    while (behind < text.length() && ENDS.indexOf(text.charAt(behind)) >= 0) {
      behind++;
    }
    while (behind < text.length() && closes(behind)) {
      behind++;
    }
    return behind;
  }

  /** A quote directly behind the mark closes; so does one that French sets off by a space. */
  private boolean closes(int at) {
    char c = text.charAt(at);
    return CLOSING.indexOf(c) >= 0 || ENDS.indexOf(c) >= 0 || (isSpace(c) && isSetOff(at + 1));
  }

  /** German opens with the same guillemet, but directly before a word. */
  private boolean isSetOff(int at) {
    boolean guillemet = at < text.length() && text.charAt(at) == '»';
    return guillemet
        && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private boolean endsSentence(int mark, int behind) {
    if (behind == text.length()) {
      return true;
    }
    boolean spaced = isSpace(text.charAt(behind)) || text.charAt(mark) == '。';
    int next = skipOpening(behind);
    if (!spaced || next == text.length() || !mayBegin(text.codePointAt(next))) {
      return false;
    }
    boolean lone = text.charAt(mark) == '.' && behind == mark + 1;
    return !lone || !belongsToWord(mark, next);
  }

  private int skipOpening(int from) {
    int at = skipSpace(from, text.length());
    while (at < text.length()
        && (OPENING.indexOf(text.charAt(at)) >= 0 || isSpace(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static boolean mayBegin(int c) {
    return Character.isDigit(c) || (Character.isLetter(c) && !Character.isLowerCase(c));
  }

  private boolean belongsToWord(int mark, int next) {
    String word = wordBefore(mark);
    if (word.isEmpty()) {
      return false;
    }
    if (word.chars().allMatch(Character::isDigit)) {
      boolean listItem = skipSpace(start, mark) == mark - word.length();
      return word.length() <= 2 && (listItem || Abbreviations.isCounted(wordAt(next)));
    }
    return Abbreviations.is(word);
  }

  private String wordBefore(int mark) {
    int first = mark;
    while (first > start && isInWord(text.charAt(first - 1))) {
      first--;
    }
    return text.substring(first, mark);
  }

  private String wordAt(int at) {
    int last = at;
    while (last < text.length() && Character.isLetter(text.charAt(last))) {
      last++;
    }
    return text.substring(at, last);
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  private int skipSpace(int from, int limit) {
    int at = from;
    while (at < limit && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
