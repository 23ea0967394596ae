package org.mediadigest.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mediadigest.codebook.RuleToken.Kind;

/**
 * Parses a rule by recursive descent, one method for each step of precedence, the loosest first:
 *
 * <pre>
 * rule     = all { OR all }
 * all      = close { (AND | NOT) close }
 * close    = operand { (NEAR/n | PRE/n | NOT NEAR/n | SAME-SENTENCE | SAME-PARAGRAPH) operand }
 * operand  = TITLE: operand | "(" rule ")" | word | prefix* | "phrase" | @actor-id
 * </pre>
 *
 * Operators of one step group from the left.
 */
final class RuleParser {

  /** Deeper than anybody reads; keeps a hostile rule from exhausting the stack. */
  private static final int DEEPEST = 50;

  private final String source;
  private List<RuleToken> tokens = List.of();
  private int next;
  private int depth;

  RuleParser(String source) {
    this.source = source;
  }

  /** The tree. */
  Query parse() throws RuleSyntaxException {
    tokens = new RuleTokens(source).all();
    if (peek().kind() == Kind.END) {
      throw fault(peek(), "the rule is empty", "write what it should find");
    }
    Query query = rule();
    if (peek().kind() == Kind.CLOSE) {
      throw fault(peek(), "this parenthesis closes nothing", "delete it, or add ( before it");
    }
    return query;
  }

  private Query rule() throws RuleSyntaxException {
    List<Query> operands = new ArrayList<>(List.of(all()));
    while (taken(Kind.OR)) {
      operands.add(all());
    }
    refuseMissingOperator();
    return operands.size() == 1 ? operands.getFirst() : new Query.Or(operands);
  }

  private Query all() throws RuleSyntaxException {
    List<Query> operands = new ArrayList<>(List.of(close()));
    while (peek().kind() == Kind.AND || peek().kind() == Kind.NOT) {
      if (take().kind() == Kind.AND) {
        operands.add(close());
      } else {
        Query not = new Query.Not(and(operands), close());
        operands = new ArrayList<>(List.of(not));
      }
    }
    return and(operands);
  }

  private static Query and(List<Query> operands) {
    return operands.size() == 1 ? operands.getFirst() : new Query.And(operands);
  }

  private Query close() throws RuleSyntaxException {
    Query left = operand();
    while (joinsClosely()) {
      boolean not = taken(Kind.NOT);
      RuleToken operator = take();
      left = joined(left, operator, not, operand());
    }
    return left;
  }

  private boolean joinsClosely() {
    return switch (peek().kind()) {
      case NEAR, PRE, SAME_SENTENCE, SAME_PARAGRAPH -> true;
      case NOT -> tokens.get(next + 1).kind() == Kind.NEAR;
      default -> false;
    };
  }

  private static Query joined(Query left, RuleToken operator, boolean not, Query right) {
    if (not) {
      return new Query.NotNear(left, right, operator.words());
    }
    return switch (operator.kind()) {
      case SAME_SENTENCE -> new Query.Same(Query.Same.Unit.SENTENCE, left, right);
      case SAME_PARAGRAPH -> new Query.Same(Query.Same.Unit.PARAGRAPH, left, right);
      default -> new Query.Near(left, right, operator.words(), operator.kind() == Kind.PRE);
    };
  }

  private Query operand() throws RuleSyntaxException {
    RuleToken token = take();
    return switch (token.kind()) {
      case WORD -> new Query.Word(token.text());
      case PREFIX -> new Query.Prefix(token.text());
      case PHRASE -> new Query.Phrase(RuleWords.ofPhrase(source, token));
      case ACTOR -> new Query.ActorMention(token.text());
      case TITLE -> new Query.Title(nested(token, false));
      case OPEN -> nested(token, true);
      default -> throw noOperand(token);
    };
  }

  private Query nested(RuleToken opening, boolean parenthesis) throws RuleSyntaxException {
    if (++depth > DEEPEST) {
      throw fault(opening, "parentheses are nested too deeply", "split the rule into several");
    }
    Query query = parenthesis ? inParentheses(opening) : operand();
    depth--;
    return query;
  }

  private Query inParentheses(RuleToken opening) throws RuleSyntaxException {
    if (peek().kind() == Kind.CLOSE) {
      throw fault(opening, "nothing between the parentheses", "delete them");
    }
    Query query = rule();
    if (!taken(Kind.CLOSE)) {
      throw fault(opening, "this parenthesis is never closed", "add ) where it should end");
    }
    return query;
  }

  /** A whole rule has ended: only the end, or a parenthesis, may follow. */
  private void refuseMissingOperator() throws RuleSyntaxException {
    RuleToken token = peek();
    if (token.kind() == Kind.END || token.kind() == Kind.CLOSE) {
      return;
    }
    String capitals = token.text().toUpperCase(Locale.ROOT);
    if (token.kind() == Kind.WORD && RuleTokens.isOperator(capitals)) {
      throw fault(token, "operators are written in capitals", "write " + capitals);
    }
    throw fault(
        token,
        "no operator before this",
        "put words that follow each other in quotes, or write AND, OR or NEAR/5 between them");
  }

  /** An operator, or the end, stands where a word should. */
  private RuleSyntaxException noOperand(RuleToken token) {
    RuleToken before = next >= 2 ? tokens.get(next - 2) : token;
    if (before.kind() == Kind.NOT && token.words() > 0) {
      return fault(token, "NOT goes with NEAR/n only", "write NOT NEAR/" + token.words());
    }
    if (token.kind() == Kind.NOT) {
      return fault(token, "NOT has nothing on its left", "write 'wanted NOT unwanted'");
    }
    if (token.kind().joins()) {
      return fault(token, token.text() + " has nothing on its left", "write a word before it");
    }
    return fault(before, before.text() + " has nothing on its right", "write a word after it");
  }

  private RuleToken peek() {
    return tokens.get(next);
  }

  private RuleToken take() {
    RuleToken token = peek();
    next++;
    return token;
  }

  private boolean taken(Kind kind) {
    boolean there = peek().kind() == kind;
    if (there) {
      next++;
    }
    return there;
  }

  private RuleSyntaxException fault(RuleToken token, String problem, String remedy) {
    return new RuleSyntaxException(source, token.offset(), problem, remedy);
  }
}
