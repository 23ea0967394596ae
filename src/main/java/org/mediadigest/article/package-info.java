/**
 * What every other room speaks about: one news article, its sections, and places in its text.
 *
 * <p>An {@link org.mediadigest.article.Article} is the end of reading and the start of counting.
 * Its text is the article's own wording, never normalised, so that each {@link
 * org.mediadigest.article.Span} can be shown to a reader as it stood in the paper. Furniture
 * (teasers, captions, copyright lines) is kept inside the text and marked, not cut out: what is not
 * counted must still be explainable. Each date carries where it came from, because a date taken
 * from a folder name deserves less trust than one in the metadata.
 *
 * <p>This room is at the bottom of the house: it imports only the JDK.
 */
@NullMarked
package org.mediadigest.article;

import org.jspecify.annotations.NullMarked;
