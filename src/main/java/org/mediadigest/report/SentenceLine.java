package org.mediadigest.report;

/**
 * A sentence as evidence.
 *
 * @param article the article it stands in
 * @param text its words, as far as the source's rights allow; empty when they allow none
 */
public record SentenceLine(ArticleLine article, String text) {}
