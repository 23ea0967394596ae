package org.mediadigest.tally;

import java.util.List;
import java.util.Locale;

/**
 * Whether a figure is unusual for its weekday.
 *
 * <p>The test: under a Poisson law whose mean is the median of the same weekday in the last eight
 * weeks (at least 0.5, so that a first mention is not infinitely surprising), how likely is a
 * figure at least as far out as today's? Figures under {@value #MINIMUM_VOLUME} never make a spike,
 * and fewer than {@value #MINIMUM_WEEKS} weeks of history make no statement.
 *
 * @param level the statement
 * @param p the tail probability; 1 where no statement is made
 */
public record Signal(Level level, double p) {

  /** Weeks of history without which nothing is said. */
  public static final int MINIMUM_WEEKS = 4;

  /** Figures below this never make a spike. */
  public static final int MINIMUM_VOLUME = 5;

  private static final double SPIKE = 0.001;
  private static final double OUT_OF_RANGE = 0.05;

  /** How today compares. */
  public enum Level {
    /** p below 0.001 and enough volume. */
    SPIKE,
    /** Upper tail below 0.05. */
    ABOVE_RANGE,
    /** Nothing unusual. */
    WITHIN_RANGE,
    /** Lower tail below 0.05. */
    BELOW_RANGE,
    /** Too few weeks stored to say. */
    NOT_ENOUGH_HISTORY;

    /** The word used in digests: lower case with hyphens. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Holds today's figure against the baseline. */
  public static Signal of(int today, List<Integer> baseline) {
    if (baseline.size() < MINIMUM_WEEKS) {
      return new Signal(Level.NOT_ENOUGH_HISTORY, 1);
    }
    double mean = Math.max(0.5, median(baseline));
    double upper = 1 - poissonAtMost(today - 1, mean);
    double lower = poissonAtMost(today, mean);
    if (upper < OUT_OF_RANGE) {
      boolean spike = upper < SPIKE && today >= MINIMUM_VOLUME;
      return new Signal(spike ? Level.SPIKE : Level.ABOVE_RANGE, upper);
    }
    return lower < OUT_OF_RANGE
        ? new Signal(Level.BELOW_RANGE, lower)
        : new Signal(Level.WITHIN_RANGE, Math.min(upper, lower));
  }

  private static double median(List<Integer> figures) {
    List<Integer> sorted = figures.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
  }

  /** Sums in logarithms, since {@code exp(-mean)} underflows for busy days. */
  private static double poissonAtMost(int k, double mean) {
    double sum = 0;
    double logTerm = -mean;
    for (int i = 0; i <= k; i++) {
      if (i > 0) {
        logTerm += StrictMath.log(mean) - StrictMath.log(i);
      }
      sum += StrictMath.exp(logTerm);
    }
    return Math.min(1, sum);
  }
}
