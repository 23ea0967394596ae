package org.mediadigest.report;

import java.util.OptionalInt;
import org.mediadigest.tally.Count;
import org.mediadigest.tally.Signal;
import org.mediadigest.tally.Trend;

/**
 * One actor or theme in a ranking.
 *
 * @param rank 1 for the most mentioned
 * @param name display name in the reader's language
 * @param kindLabel {@code person}, {@code organisation}, {@code country}, {@code group} or {@code
 *     theme}: a key of the wording
 * @param count the two counts
 * @param share part of all collapsed mentions of its kind on the day, 0 to 1
 * @param prominence how prominently articles speak of it, 0 to 10
 * @param trend collapsed mentions over the last thirty days
 * @param signal whether today is unusual
 * @param places places climbed (positive) or lost since yesterday; empty when it was not in
 *     yesterday's ranking or yesterday was not counted
 */
public record RankedLine(
    int rank,
    String name,
    String kindLabel,
    Count count,
    double share,
    double prominence,
    Trend trend,
    Signal signal,
    OptionalInt places) {}
