package org.mediadigest.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mediadigest.codebook.RuleToken.Kind;

/** Cuts a rule's text into pieces. */
final class RuleTokens {

  /** Straight and typographic; any of them closes a phrase, since languages differ in the pair. */
  private static final String QUOTES = "\"“”„‟«»";

  private static final String TITLE = "TITLE:";
  private static final int MOST_WORDS = 999;

  private static final Map<String, Kind> OPERATORS =
      Map.of(
          "OR", Kind.OR,
          "AND", Kind.AND,
          "NOT", Kind.NOT,
          "SAME-SENTENCE", Kind.SAME_SENTENCE,
          "SAME-PARAGRAPH", Kind.SAME_PARAGRAPH);

  /** NEAR/5 and its kin, with the ways other search engines and hurried hands write it. */
  private static final Pattern DISTANCE =
      Pattern.compile(
          "(?<name>(?:NEAR|PRE)(?=$)|(?i:near|pre|adj)(?=/|\\d+$)|(?i:w)(?=/))/?(?<n>.*)");

  private static final Pattern ACTOR_ID = Pattern.compile("[a-z0-9-]+");

  private final String source;
  private final List<RuleToken> tokens = new ArrayList<>();

  RuleTokens(String source) {
    this.source = source;
  }

  /** Whether the word is an operator without a number. */
  static boolean isOperator(String word) {
    return OPERATORS.containsKey(word);
  }

  /** The pieces in order, the last of them {@link Kind#END}. */
  List<RuleToken> all() throws RuleSyntaxException {
    int at = 0;
    while (at < source.length()) {
      at = isSpace(source.charAt(at)) ? at + 1 : next(at);
    }
    add(Kind.END, "", source.length());
    return List.copyOf(tokens);
  }

  /** Takes the piece that starts here and says where it ends. */
  private int next(int at) throws RuleSyntaxException {
    char first = source.charAt(at);
    if (first == '(' || first == ')') {
      add(first == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(first), at);
      return at + 1;
    }
    if (QUOTES.indexOf(first) >= 0) {
      return phrase(at);
    }
    if (source.regionMatches(true, at, TITLE, 0, TITLE.length())) {
      return title(at);
    }
    int end = endOfWord(at);
    word(source.substring(at, end), at);
    return end;
  }

  private int phrase(int at) throws RuleSyntaxException {
    int end = at + 1;
    while (end < source.length() && QUOTES.indexOf(source.charAt(end)) < 0) {
      end++;
    }
    if (end == source.length()) {
      throw fault(at, "this quote is never closed", "close it after the last word of the phrase");
    }
    String text = source.substring(at + 1, end);
    if (text.chars().allMatch(c -> isSpace((char) c))) {
      throw fault(at, "nothing between the quotes", "write the words of the phrase");
    }
    add(Kind.PHRASE, text, at);
    return end + 1;
  }

  private int title(int at) throws RuleSyntaxException {
    if (!source.startsWith(TITLE, at)) {
      throw fault(at, "operators are written in capitals", "write " + TITLE);
    }
    add(Kind.TITLE, TITLE, at);
    return at + TITLE.length();
  }

  private int endOfWord(int at) {
    int end = at;
    while (end < source.length() && !endsWord(source.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean endsWord(char c) {
    return isSpace(c) || c == '(' || c == ')' || QUOTES.indexOf(c) >= 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void word(String text, int at) throws RuleSyntaxException {
    Matcher distance = DISTANCE.matcher(text);
    Kind operator = OPERATORS.get(text);
    if (operator != null) {
      add(operator, text, at);
    } else if (text.startsWith("@")) {
      actor(text, at);
    } else if (distance.matches()) {
      distance(text, distance, at);
    } else {
      RuleWords.check(source, text, at);
      boolean prefix = text.endsWith("*");
      String bare = prefix ? text.substring(0, text.length() - 1) : text;
      add(prefix ? Kind.PREFIX : Kind.WORD, bare, at);
    }
  }

  private void actor(String text, int at) throws RuleSyntaxException {
    String id = text.substring(1);
    if (!ACTOR_ID.matcher(id).matches()) {
      throw fault(at, "'" + text + "' names no actor", "write @ and the actor's id, as in @nato");
    }
    add(Kind.ACTOR, id, at);
  }

  private void distance(String text, Matcher parts, int at) throws RuleSyntaxException {
    Kind kind = parts.group("name").equalsIgnoreCase("pre") ? Kind.PRE : Kind.NEAR;
    String n = parts.group("n");
    boolean number = n.matches("\\d+");
    if (!text.startsWith(kind + "/") && !text.equals(kind.name())) {
      String meant = kind + "/" + (number ? n : "5");
      throw fault(at, "unknown operator '" + text + "'", "write " + meant);
    }
    if (!number) {
      throw fault(at, kind + " needs a number of words", "write " + kind + "/5");
    }
    if (!n.matches("0*[1-9]\\d{0,2}")) {
      String remedy = "write a number from 1 to " + MOST_WORDS;
      throw fault(at + text.length() - n.length(), kind + " cannot span " + n + " words", remedy);
    }
    tokens.add(new RuleToken(kind, text, Integer.parseInt(n), at));
  }

  private void add(Kind kind, String text, int at) {
    tokens.add(new RuleToken(kind, text, 0, at));
  }

  private RuleSyntaxException fault(int offset, String problem, String remedy) {
    return new RuleSyntaxException(source, offset, problem, remedy);
  }
}
