package org.mediadigest.report;

import org.jspecify.annotations.Nullable;
import org.mediadigest.article.Language;
import org.mediadigest.article.PublicationDate;

/**
 * One article in a list.
 *
 * @param file path below the article folder
 * @param title the headline, or the file's name when it has none
 * @param outlet the outlet's display name; empty when unknown
 * @param language its language
 * @param date when it appeared, and how we know
 * @param url its own address; null when not known
 * @param story path of the article that stands for its story
 * @param pickUp outlets that had carried the story by the end of the day
 * @param firstCopy whether it is the copy counted when copies are collapsed
 * @param actorMentions mentions of actors in it
 * @param themeMentions hits of themes in it
 * @param usage how long it is, and how much of it the digest shows
 */
public record ArticleLine(
    String file,
    String title,
    String outlet,
    Language language,
    PublicationDate date,
    @Nullable String url,
    String story,
    int pickUp,
    boolean firstCopy,
    int actorMentions,
    int themeMentions,
    Usage usage) {}
