package org.mediadigest.report;

import org.jspecify.annotations.Nullable;
import org.mediadigest.matching.Mention;
import org.mediadigest.matching.Rejection;

/**
 * One line of the ledger: a mention, counted or rejected, as keyword in context.
 *
 * @param number line number in the ledger of its kind, from 1: the anchor of links to it
 * @param article the article it stands in
 * @param name display name of the actor or theme
 * @param mention what was found, where, and by which alias or rule
 * @param sentence the sentence of its section it begins in, counted from 1
 * @param position the part of its section's words that stand before it, 0 to 1, furniture aside
 * @param left the words before it, as far as the source's rights allow
 * @param right the words after it, likewise
 * @param reason why it was not counted; null when it was
 * @param detail what settled a rejection; empty when counted
 */
public record LedgerLine(
    int number,
    ArticleLine article,
    String name,
    Mention mention,
    int sentence,
    double position,
    String left,
    String right,
    Rejection.@Nullable Reason reason,
    String detail) {}
