package org.mediadigest.codebook;

import org.mediadigest.article.Language;

/**
 * One query of a theme, parsed once. Prints as its source.
 *
 * <p>The language is a press officer's, after Factiva and Lexis. Words are whole words; case,
 * accents and the shape of apostrophes and quotes make no difference. Distances count words: two
 * that stand next to each other are 1 apart. In a rule with a language a word is found in its
 * inflected forms, too. An example that begins with {@code TITLE:} is a headline.
 *
 * <table>
 * <caption>The rule language</caption>
 * <tr><th>Pattern</th><th>Matches</th><th>Example</th><th>Finds</th></tr>
 * <tr><td>{@code escalation}</td>
 *     <td>the word</td>
 *     <td>{@code An Escalation is feared.}</td>
 *     <td>{@code Escalation}</td></tr>
 * <tr><td>{@code weapon*}</td>
 *     <td>words that begin so</td>
 *     <td>{@code The weapons and the weaponry}</td>
 *     <td>{@code weapons; weaponry}</td></tr>
 * <tr><td>{@code "red line"}</td>
 *     <td>words next to each other, in this order</td>
 *     <td>{@code A line in red is no red line.}</td>
 *     <td>{@code red line}</td></tr>
 * <tr><td>{@code “territoire russe”}</td>
 *     <td>the same, with quotes of any shape: “ ” „ « »</td>
 *     <td>{@code Sur le territoire russe.}</td>
 *     <td>{@code territoire russe}</td></tr>
 * <tr><td>{@code "long range missile*"}</td>
 *     <td>a phrase in which a word may be a beginning</td>
 *     <td>{@code They want long-range missiles.}</td>
 *     <td>{@code long-range missiles}</td></tr>
 * <tr><td>{@code missile OR drone}</td>
 *     <td>either</td>
 *     <td>{@code One missile and one drone}</td>
 *     <td>{@code missile; drone}</td></tr>
 * <tr><td>{@code truce AND Gaza}</td>
 *     <td>both, anywhere in one article</td>
 *     <td>{@code A truce holds. In Gaza, hope.}</td>
 *     <td>{@code truce; Gaza}</td></tr>
 * <tr><td>{@code strike* NOT football}</td>
 *     <td>the left side, in articles without the right</td>
 *     <td>{@code Strikes were reported.}</td>
 *     <td>{@code Strikes}</td></tr>
 * <tr><td>{@code strike* NOT football}</td>
 *     <td>nothing where the right side stands</td>
 *     <td>{@code The striker left football.}</td>
 *     <td></td></tr>
 * <tr><td>{@code restrict* NEAR/4 weapon*}</td>
 *     <td>both, at most so many words apart, in either order</td>
 *     <td>{@code Weapons come with restrictions.}</td>
 *     <td>{@code Weapons come with restrictions}</td></tr>
 * <tr><td>{@code use PRE/3 weapon*}</td>
 *     <td>both, at most so many words apart, in this order</td>
 *     <td>{@code The weapons in use: use of weapons}</td>
 *     <td>{@code use of weapons}</td></tr>
 * <tr><td>{@code aid NOT NEAR/3 development}</td>
 *     <td>the left side where the right is not that near</td>
 *     <td>{@code Development aid fell while military aid grew.}</td>
 *     <td>{@code aid}</td></tr>
 * <tr><td>{@code missile* SAME-SENTENCE border}</td>
 *     <td>both in one sentence</td>
 *     <td>{@code The border is quiet. Missiles crossed the border.}</td>
 *     <td>{@code Missiles crossed the border}</td></tr>
 * <tr><td>{@code missile* SAME-PARAGRAPH border}</td>
 *     <td>both in one paragraph</td>
 *     <td>{@code The border is shut. Missiles fell.}</td>
 *     <td>{@code border is shut. Missiles}</td></tr>
 * <tr><td>{@code TITLE: sanctions}</td>
 *     <td>what stands in the headline</td>
 *     <td>{@code TITLE: New sanctions agreed}</td>
 *     <td>{@code sanctions}</td></tr>
 * <tr><td>{@code arms NEAR/5 (Russia OR Moscow)}</td>
 *     <td>the part in parentheses first</td>
 *     <td>{@code Arms that reach Moscow}</td>
 *     <td>{@code Arms that reach Moscow}</td></tr>
 * <tr><td>{@code @nato NEAR/5 weapon*}</td>
 *     <td>any mention of the actor with that id</td>
 *     <td>{@code NATO sends weapons.}</td>
 *     <td>{@code NATO sends weapons}</td></tr>
 * </table>
 *
 * <p>Operators are written in capitals, so that {@code or} stays a word. From the tightest: {@code
 * TITLE:}; then {@code NEAR/n}, {@code PRE/n}, {@code NOT NEAR/n}, {@code SAME-SENTENCE} and {@code
 * SAME-PARAGRAPH}; then {@code AND} and {@code NOT}; then {@code OR}. Operators of one rank group
 * from the left: {@code a NOT b AND c OR d} is {@code ((a NOT b) AND c) OR d}. A distance is 1 to
 * 999 words.
 */
public final class Rule {

  private final String source;
  private final Language language;
  private final Query query;

  private Rule(String source, Language language, Query query) {
    this.source = source;
    this.language = language;
    this.query = query;
  }

  /**
   * Parses a rule.
   *
   * @param source the rule as written
   * @param language language of the articles it is for; {@link Language#UNKNOWN} for all
   * @throws RuleSyntaxException when it does not parse, with the place and a remedy
   */
  public static Rule parse(String source, Language language) throws RuleSyntaxException {
    return new Rule(source, language, new RuleParser(source).parse());
  }

  /** The language of the articles it is for; {@link Language#UNKNOWN} for all. */
  public Language language() {
    return language;
  }

  /** The tree. */
  public Query query() {
    return query;
  }

  /** The rule as written. */
  @Override
  public String toString() {
    return source;
  }
}
