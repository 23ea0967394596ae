/**
 * Finds every mention of the codebook's actors and themes in an article, and says why.
 *
 * <p>Nothing a codebook word touches is passed over in silence: a candidate is either a {@link
 * org.mediadigest.matching.Mention} or a {@link org.mediadigest.matching.Rejection} with a reason
 * from a closed list. That ledger is what lets a reader ask "why seven and not eight?".
 *
 * <p>An article goes through five hands. The <em>tokenizer</em> cuts it into words, in one pass
 * over its characters by a table of what each does to a word. The <em>remembered spellings</em>
 * tell what a word means to the codebook; a spelling is folded, numbered and compared with prefixes
 * once, and remembered. The <em>candidate finder</em> walks a trie of word numbers from each word
 * that begins a listed wording. <em>Screening</em> judges each candidate for itself (furniture,
 * language, capitals, exclusions, company, office), and only then <em>resolution</em> lets those
 * that can count compete, the leftmost and longest winning over the whole codebook: a title nobody
 * holds that day must not hide the name inside it. Last the <em>theme finder</em> tries the rules,
 * but only those of which a term has occurred.
 *
 * <p>Why it is built so: reading memory, not computing, is what takes the time. A night's news is
 * millions of words, nearly all of them of no concern to the codebook. So a word costs no object
 * but a place in parallel arrays ({@code Tokens}), its meaning is read off one line of memory
 * ({@code RememberedSpellings}), and all later steps visit only the few notable words. All forms of
 * a name are generated when the codebook is compiled, so that inflection costs nothing per article.
 * A trie of word numbers is small because words are shared, and its first step is read off the word
 * itself. Hits are kept minimal, so that each operator of a rule is one walk along two sorted
 * lists.
 *
 * <p>{@code matching.inflection} knows grammar and no codebook; this package knows both. May import
 * {@code article} and {@code codebook}, and nothing but the JDK otherwise.
 */
@NullMarked
package org.mediadigest.matching;

import org.jspecify.annotations.NullMarked;
