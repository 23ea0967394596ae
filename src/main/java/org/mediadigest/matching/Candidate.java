package org.mediadigest.matching;

/**
 * A place where a listed wording stands, not yet judged.
 *
 * @param form what is listed, in the form that was met
 * @param from first word
 * @param to first word after it
 */
record Candidate(Ending.Form form, int from, int to) {

  Listing listing() {
    return form.listing();
  }

  int length() {
    return to - from;
  }

  boolean overlaps(Candidate other) {
    return from < other.to && other.from < to;
  }
}
