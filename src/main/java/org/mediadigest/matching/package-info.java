/**
 * Finds every mention of the codebook's actors and themes in an article, and says why.
 *
 * <p>Nothing a codebook word touches is passed over in silence: a candidate is either a {@link
 * org.mediadigest.matching.Mention} or a {@link org.mediadigest.matching.Rejection} with a reason
 * from a closed list. That ledger is what lets a reader ask "why seven and not eight?".
 *
 * <p>An article goes through five hands. The <em>scanner</em> cuts it into words, in one pass over
 * its characters. The <em>lexicon</em> tells what a word means to the codebook; those that mean
 * something are kept. The <em>candidate finder</em> walks a trie of word numbers from each word
 * that begins a listed wording. <em>Screening</em> judges each candidate for itself (furniture,
 * language, capitals, exclusions, company, office), and only then <em>resolution</em> lets those
 * that can count compete, the leftmost and longest winning over the whole codebook: a title nobody
 * holds that day must not hide the name inside it. Last the <em>theme finder</em> tries the rules,
 * but only those of which a term has occurred.
 *
 * <p>Why it is built so: a night's news is millions of words, nine in ten of no concern to the
 * codebook, and reading memory, not computing, is what takes the time. Hence each structure:
 *
 * <ul>
 *   <li>{@code Letters}: one number for each character says what it does to a word and what it is
 *       folded to, so that the scanner hashes the folded word while it looks for its end and never
 *       makes a string.
 *   <li>{@code Sieve}: bits by that hash turn nearly all strangers away from within the processor's
 *       reach. Nothing about them is remembered, so memory does not grow with the text, threads
 *       have nothing to share, and the first article is read as fast as the last.
 *   <li>{@code KnownWords}: the codebook's own words, found by the same hash and compared letter by
 *       letter; each holds its first step into the trie and the rule terms it satisfies.
 *   <li>{@code RememberedSpellings}: the few spellings that folding letter by letter does not
 *       settle (ligatures, mixed alphabets, other scripts, words behind a prefix) are worked out
 *       once.
 *   <li>{@code Tokens}: places in parallel arrays, for the notable words only; all later steps
 *       visit no others.
 *   <li>{@code AliasTrie}: all forms of a name are generated when the codebook is compiled, so that
 *       inflection costs nothing per article; a trie of word numbers is small because words are
 *       shared, and its table is probed only where some wording goes on.
 *   <li>{@code Hits}: kept minimal, so that each operator of a rule is one walk along two sorted
 *       lists.
 * </ul>
 *
 * <p>Who knows all forms of all names can also tell where a codebook will count what its author
 * does not mean: that is {@link org.mediadigest.matching.Lint}.
 *
 * <p>{@code matching.inflection} knows grammar and no codebook; this package knows both. May import
 * {@code article} and {@code codebook}, and nothing but the JDK otherwise.
 */
@NullMarked
package org.mediadigest.matching;

import org.jspecify.annotations.NullMarked;
