/**
 * The declension of names: all forms that a name takes in a text, from its base form and its
 * language alone.
 *
 * <h2>Why forms are generated and texts are not stemmed</h2>
 *
 * A stemmer throws endings away until different words coincide: <i>Польша</i> meets <i>польза</i>,
 * <i>Львів</i> meets <i>лев</i>. Here the direction is reversed. A codebook holds some thousand
 * names; each is declined once, and the text is compared with those forms letter by letter. A form
 * that is in no paradigm is never found, so that precision is a property of the tables and can be
 * read in them. For the same reason no other word is ever derived from a name: neither adjectives
 * (<i>российский</i>) nor inhabitants (<i>Polak</i>) nor plurals of families.
 *
 * <h2>How</h2>
 *
 * Each language with cases is a {@link org.mediadigest.matching.inflection.ParadigmTable}: one row
 * for each declension, chosen by the ending of the word, by what stands before it and by the part
 * it plays (given name, surname, place, other thing, adjective). The rows state what school
 * grammars state: fleeting vowels, consonants that soften, the endings of surnames, women's
 * surnames that stay bare. A small {@link org.mediadigest.matching.inflection.Lexicon} adds what no
 * ending tells, such as given names of women that end in a consonant. Words of one name are joined
 * case by case: adjectives agree with their noun, given names with their surname; a genitive
 * complement stays (<i>Министерства обороны</i>). Where gender or declension cannot be known from
 * the base form, both are generated.
 *
 * <p>Bulgarian has articles in place of cases, German a genitive and two kinds of adjective
 * endings, Dutch a genitive. French, Italian, Spanish, Portuguese and English do not inflect names.
 * What is written before or after a name (elided articles, <i>'s</i>, compounds with a hyphen) is
 * no inflection and is the business of the tokens.
 *
 * <p>A common word, as rules have it, is asked for with its own kind: nouns then also have a
 * plural, adjectives all genders. Names never do.
 *
 * <p>{@link org.mediadigest.matching.inflection.Transliteration} is the other half of spelling:
 * what newsrooms make of one Cyrillic name in Latin letters. A spelling is read back by the
 * conventions of the language it looks like and written by those of all seven, never letter by
 * letter across them.
 *
 * <h2>Sources</h2>
 *
 * The tables are our own wording of what school grammars teach. Works to check a row against:
 * Zaliznyak's grammatical dictionary and the Rosenthal handbook for Russian, the Ukrainian
 * orthography of 2019, the advice of the Polish Language Council and the PWN dictionary, the
 * Internet Language Reference Book for Czech, Slovenski pravopis, the official orthographic
 * dictionary of Bulgarian, Duden for German.
 *
 * <h2>Limits</h2>
 *
 * Fleeting vowels of rare nouns, plurals of common nouns in names of organisations, and the stress
 * that decides between -ем and -ом are not known; apostrophes in forms are straight ones; feminine
 * place names in -ь are told from masculine ones by their last consonants only. Bulgarian vocatives
 * and archaic cases are left out.
 *
 * <p>This package imports the JDK only.
 */
@NullMarked
package org.mediadigest.matching.inflection;

import org.jspecify.annotations.NullMarked;
