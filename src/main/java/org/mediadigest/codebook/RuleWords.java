package org.mediadigest.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may stand in a word, alone or inside a phrase. */
final class RuleWords {

  private static final Pattern IN_PHRASE = Pattern.compile("[^\\s\\p{Z}]+");

  /**
   * Letters, digits, marks; hyphens, apostrophes and the signs of names such as AT&amp;T or U.S.
   */
  private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{N}\\p{M}\\p{Pd}'’ʼ.&_*]");

  private RuleWords() {}

  /** The words of the phrase whose quote stands at that offset of the rule. */
  static List<Query> ofPhrase(String source, RuleToken phrase) throws RuleSyntaxException {
    List<Query> words = new ArrayList<>();
    Matcher word = IN_PHRASE.matcher(phrase.text());
    while (word.find()) {
      check(source, word.group(), phrase.offset() + 1 + word.start());
      words.add(wordOrPrefix(word.group()));
    }
    return words;
  }

  private static Query wordOrPrefix(String text) {
    return text.endsWith("*")
        ? new Query.Prefix(text.substring(0, text.length() - 1))
        : new Query.Word(text);
  }

  /** Refuses a word with a sign that no word has, or with a misplaced {@code *}. */
  static void check(String source, String text, int offset) throws RuleSyntaxException {
    int star = text.indexOf('*');
    if (star >= 0 && text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new RuleSyntaxException(
          source, offset, "* stands alone", "write the beginning of a word before it: weapon*");
    }
    if (star >= 0 && star < text.length() - 1) {
      throw new RuleSyntaxException(
          source, offset + star, "* is not at the end of a word", "write it last: weapon*");
    }
    checkSigns(source, text, offset);
  }

  private static void checkSigns(String source, String text, int offset)
      throws RuleSyntaxException {
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      String sign = Character.toString(text.codePointAt(i));
      if (!ALLOWED.matcher(sign).matches()) {
        throw new RuleSyntaxException(
            source, offset + i, "'" + sign + "' cannot stand in a word", "leave it out");
      }
    }
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new RuleSyntaxException(source, offset, "'" + text + "' is not a word", "leave it out");
    }
  }
}
