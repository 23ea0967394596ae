/**
 * Turns a folder of files into articles: listing, reading, dating, telling the language and the
 * outlet, and marking furniture.
 *
 * <p>A {@link org.mediadigest.ingest.ArticleFolder} is listed once, in an order that is the same on
 * every machine. An {@link org.mediadigest.ingest.ArticleReader} then takes each file through three
 * steps that know nothing of each other: what kind of file is it (by its content, since names lie),
 * what does it say (one {@code Format} per kind makes {@code Draft}s, which only report what they
 * found), and what does that amount to (date, language, source and furniture are weighed in one
 * place each, the same for all formats). So a new format is one class that knows nothing of dates,
 * and a better way to date an article helps all formats at once.
 *
 * <p>What cannot be read is set aside with its reason and what would help; it never stops the rest.
 * Text is kept as the article has it: furniture within it is marked and not removed, while elements
 * of a page outside the article (navigation, related stories, captions, comments) are not the
 * article's text at all.
 *
 * <p>May import {@code article} and {@code codebook} (for the sources), and one library per format
 * or question: jsoup for pages, Jackson for the JSON-LD in them, ICU4J for undeclared charsets,
 * OpenNLP for the language.
 */
@NullMarked
package org.mediadigest.ingest;

import org.jspecify.annotations.NullMarked;
