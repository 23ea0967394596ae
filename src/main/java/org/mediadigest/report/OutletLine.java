package org.mediadigest.report;

/**
 * One outlet heard on the day.
 *
 * @param name display name; empty for the articles of which no outlet is known
 * @param usage how much of its articles the digest shows
 * @param voice how much it said, and of whom and what
 */
public record OutletLine(String name, Usage usage, Voice voice) {}
