package org.mediadigest.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.mediadigest.article.Language;
import org.mediadigest.codebook.Rule;
import org.mediadigest.codebook.Theme;

/**
 * All rules, and for each term those that ask for it: a rule is tried only when one has occurred.
 */
final class ThemeRules {

  /**
   * A rule ready to be tried.
   *
   * @param theme id of its theme
   * @param rule as listed
   * @param clause the same, compiled
   */
  record ThemeRule(String theme, Rule rule, Clause clause) {
    boolean isFor(Language language) {
      return !rule.language().known() || !language.known() || rule.language().equals(language);
    }
  }

  private final List<ThemeRule> rules = new ArrayList<>();
  private final List<BitSet> byTerm = new ArrayList<>();
  private final BitSet withActors = new BitSet();

  ThemeRules(Collection<Theme> themes, Vocabulary vocabulary, Terms terms) {
    RuleCompiler compiler = new RuleCompiler(vocabulary, terms);
    for (Theme theme : themes) {
      for (Rule rule : theme.rules()) {
        rules.add(new ThemeRule(theme.id(), rule, compiler.compile(rule)));
      }
    }
    for (int term = 0; term < terms.size(); term++) {
      byTerm.add(new BitSet());
    }
    for (int number = 0; number < rules.size(); number++) {
      register(rules.get(number).clause(), number);
    }
  }

  private void register(Clause clause, int rule) {
    switch (clause) {
      case Clause.Term term -> byTerm.get(term.number()).set(rule);
      case Clause.Phrase phrase -> byTerm.get(phrase.terms().getFirst()).set(rule);
      case Clause.ActorMention mention -> withActors.set(rule);
      case Clause.Or or -> or.operands().forEach(operand -> register(operand, rule));
      case Clause.And and -> register(and.operands().getFirst(), rule);
      case Clause.Not not -> register(not.wanted(), rule);
      case Clause.Near near -> register(near.left(), rule);
      case Clause.NotNear near -> register(near.wanted(), rule);
      case Clause.Same same -> register(same.left(), rule);
      case Clause.Title title -> register(title.wanted(), rule);
    }
  }

  /** The rules for that language that may hit, in the order of the codebook. */
  List<ThemeRule> promising(Reading reading, Language language) {
    BitSet touched = (BitSet) withActors.clone();
    reading.forEachTerm(term -> touched.or(byTerm.get(term)));
    List<ThemeRule> promising = new ArrayList<>();
    for (int number = touched.nextSetBit(0); number >= 0; number = touched.nextSetBit(number + 1)) {
      ThemeRule rule = rules.get(number);
      if (rule.isFor(language) && rule.clause().isPossible(reading)) {
        promising.add(rule);
      }
    }
    return promising;
  }
}
