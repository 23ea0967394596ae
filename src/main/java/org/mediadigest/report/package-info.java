/**
 * What a day's digest says, in one model that every form of it is drawn from.
 *
 * <p>{@link org.mediadigest.report.DailyDigest} holds every figure and every line of evidence,
 * ready to be shown; the rooms {@code report.excel} and {@code report.pdf} decide only how it
 * looks. So both files say the same, and a third form needs no counting. Words come from {@link
 * org.mediadigest.report.Wording}, one properties file for each language. Nothing here reads a
 * clock: a digest states its cut-off, the codebook's version and the engine's.
 *
 * <p>{@link org.mediadigest.report.Impact} says what an edited codebook would change in digests
 * already made, before anyone makes them anew.
 *
 * <p>May import {@code article}, {@code codebook}, {@code matching}, {@code quotation}, {@code
 * syndication}, {@code tally} and the JDK.
 */
@NullMarked
package org.mediadigest.report;

import org.jspecify.annotations.NullMarked;
