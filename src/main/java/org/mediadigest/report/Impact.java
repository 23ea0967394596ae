package org.mediadigest.report;

import java.time.LocalDate;
import java.util.List;
import org.mediadigest.article.DateRange;
import org.mediadigest.matching.Mention;

/**
 * What the tallies of some days would become under an edited codebook.
 *
 * @param range the days looked at
 * @param before version of the codebook as it is
 * @param after version of the edited one
 * @param articles how many stored articles were matched with both
 * @param lines actors and themes mentioned under either, the most changed first
 * @param changedDays days whose digests would say something else; every digest states the version
 */
public record Impact(
    DateRange range,
    String before,
    String after,
    int articles,
    List<Line> lines,
    List<LocalDate> changedDays) {

  /** Copies the collections. */
  public Impact {
    lines = List.copyOf(lines);
    changedDays = List.copyOf(changedDays);
  }

  /**
   * Mentions over the range.
   *
   * @param published as published
   * @param collapsed with the copies of one text counted once
   */
  public record Figures(int published, int collapsed) {

    Figures plus(int morePublished, int moreCollapsed) {
      return new Figures(published + morePublished, collapsed + moreCollapsed);
    }
  }

  /**
   * What changes for one actor or theme.
   *
   * @param id its id
   * @param kind which of the two
   * @param name its display name, in the edited codebook if it is there
   * @param before mentions under the codebook as it is
   * @param after mentions under the edited one
   * @param gained places counted under the edited codebook alone
   * @param lost places counted under the present one alone
   */
  public record Line(
      String id,
      Mention.Kind kind,
      String name,
      Figures before,
      Figures after,
      Places gained,
      Places lost) {

    /** Mentions more than before as published; negative when fewer. */
    public int publishedChange() {
      return after.published - before.published;
    }

    /** Mentions more than before, copies counted once; negative when fewer. */
    public int collapsedChange() {
      return after.collapsed - before.collapsed;
    }

    /** Whether any mention was gained or lost, or two have become one. */
    public boolean isChanged() {
      return gained.number > 0 || lost.number > 0 || publishedChange() != 0;
    }
  }

  /**
   * Places counted under one of the codebooks alone.
   *
   * @param number how many
   * @param samples the first few of them
   */
  public record Places(int number, List<Sample> samples) {

    /** Copies the samples. */
    public Places {
      samples = List.copyOf(samples);
    }
  }

  /**
   * A mention as keyword in context.
   *
   * @param day the article's day
   * @param file path below the article folder
   * @param left the words before it, as far as the source's rights allow
   * @param mention what was found, and by what
   * @param right the words after it, likewise
   */
  public record Sample(LocalDate day, String file, String left, Mention mention, String right) {}
}
