package org.mediadigest.report;

import org.mediadigest.tally.Trend;
import org.mediadigest.tally.Volume;

/**
 * The figures at the head of page one.
 *
 * @param volume how much was read today
 * @param articles articles over thirty days
 * @param outlets outlets over thirty days
 * @param mentions mentions of actors, as published, over thirty days
 * @param languages languages over thirty days
 * @param usualOutlets outlets usually heard: those of at least half the counted days of the last
 *     thirty; 0 when there is not enough history to say
 */
public record Headlines(
    Volume volume,
    Trend articles,
    Trend outlets,
    Trend mentions,
    Trend languages,
    int usualOutlets) {}
