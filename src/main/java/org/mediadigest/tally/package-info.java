/**
 * Turns one day's mentions into figures: how much, who, how prominently, on what, who with what,
 * and whether that is unusual.
 *
 * <p>Every figure exists twice: as published, and with the copies of one text collapsed, so that a
 * wire story carried by ten outlets can be told from ten stories. What is unusual is said by a
 * stated test on a stated history, never by a percentage of a small number.
 *
 * <p>May import {@code article}, {@code codebook}, {@code matching}, {@code quotation}, {@code
 * syndication} and the JDK.
 */
@NullMarked
package org.mediadigest.tally;

import org.jspecify.annotations.NullMarked;
