package org.mediadigest.report;

import org.mediadigest.codebook.Source;

/**
 * How much of an article, or of an outlet's articles, the digest shows.
 *
 * @param rights how much may be shown
 * @param words words in title, lead and body, furniture aside
 * @param shown those of them that the two files show at most, each counted once
 */
public record Usage(Source.Rights rights, int words, int shown) {

  /** The part shown, 0 to 1; 0 where there are no words. */
  public double part() {
    return words == 0 ? 0 : (double) shown / words;
  }
}
