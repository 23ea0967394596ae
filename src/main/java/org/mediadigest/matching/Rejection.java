package org.mediadigest.matching;

import java.util.Locale;

/**
 * A candidate that was seen and not counted.
 *
 * @param candidate what it would have been
 * @param reason why it was not counted
 * @param detail what settled it, for the reader: the longer match, the exclusion, the missing
 *     company, the dates of the role, the furniture
 */
public record Rejection(Mention candidate, Reason reason, String detail)
    implements Comparable<Rejection> {

  /** The closed list of reasons. */
  public enum Reason {
    /** A longer match of another alias covers it. */
    LONGER_MATCH,
    /** It is part of a wording listed under {@code unless}. */
    EXCLUSION,
    /** None of the words listed under {@code near} stands in the article. */
    MISSING_COMPANY,
    /** The title was not held by this actor on the article's date. */
    ROLE_NOT_IN_FORCE,
    /** It stands in furniture. */
    FURNITURE,
    /** Upper and lower case differ from the alias. */
    CASE,
    /** The alias or rule is for other languages than the article's. */
    OTHER_LANGUAGE,
    /** It overlaps an earlier hit of the same actor or theme. */
    OVERLAPPING_HIT;

    /** The word used in ledgers: lower case with hyphens. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Override
  public int compareTo(Rejection other) {
    int byCandidate = candidate.compareTo(other.candidate);
    return byCandidate != 0 ? byCandidate : reason.compareTo(other.reason);
  }
}
