/**
 * Turns a folder of files into articles: listing, reading, dating, telling the language, and
 * marking furniture.
 *
 * <p>What cannot be read is set aside with its reason; it never stops the rest. Text is kept as the
 * article has it, with furniture marked and not removed.
 *
 * <p>May import {@code article} and {@code codebook} (for the sources), jsoup and one library per
 * format or question: ICU4J for unknown charsets, OpenNLP for the language.
 */
@NullMarked
package org.mediadigest.ingest;

import org.jspecify.annotations.NullMarked;
