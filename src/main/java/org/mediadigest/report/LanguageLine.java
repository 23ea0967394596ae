package org.mediadigest.report;

import org.mediadigest.article.Language;

/**
 * One language read on the day.
 *
 * @param language which
 * @param voice how much was written in it, and of whom and what
 */
public record LanguageLine(Language language, Voice voice) {}
