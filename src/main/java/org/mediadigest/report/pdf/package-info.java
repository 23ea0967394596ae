/**
 * Draws a day's digest as an A4 PDF.
 *
 * <p>Page one is laid out by hand, block under block, since it must be one page whatever the day
 * brought: every block knows its height before it is drawn, and long names are cut with an
 * ellipsis. The chapters after it flow: tables that repeat their header, headings that keep their
 * first lines. The digest is drawn twice, the second time with the page numbers the first one
 * found, so that a figure can say on which page its evidence stands and a page how many there are.
 *
 * <p>Everything is text and vectors in one embedded family; figures are labelled where they stand.
 * The same digest gives the same bytes: times, document id and subset names come from the digest.
 *
 * <p>May import {@code article}, {@code matching}, {@code tally}, {@code report}, OpenPDF and the
 * JDK.
 */
@NullMarked
package org.mediadigest.report.pdf;

import org.jspecify.annotations.NullMarked;
