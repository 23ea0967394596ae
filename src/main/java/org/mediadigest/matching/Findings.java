package org.mediadigest.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Everything listed that stands in one article, before anything is judged. */
final class Findings {

  /**
   * A longer wording in which an actor is not meant.
   *
   * @param actorId for whom nothing counts inside it, whichever of its aliases lists it
   * @param from first word
   * @param to first word after it
   */
  record Excluding(String actorId, int from, int to) {}

  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Excluding> excluding = new ArrayList<>();
  private final BitSet companies = new BitSet();

  void add(Candidate candidate) {
    candidates.add(candidate);
  }

  void add(Excluding wording) {
    excluding.add(wording);
  }

  void addCompany(int group) {
    companies.set(group);
  }

  /** In the order of their first words, the shorter first. */
  List<Candidate> candidates() {
    return candidates;
  }

  boolean hasCompany(Listing.Company company) {
    return companies.get(company.group());
  }

  /** The exclusion that the candidate is part of. */
  Optional<Excluding> exclusionOf(Candidate candidate) {
    if (excluding.isEmpty()) {
      return Optional.empty();
    }
    String actorId = candidate.listing().actorId();
    return excluding.stream()
        .filter(e -> e.from <= candidate.from() && candidate.to() <= e.to)
        .filter(e -> e.actorId.equals(actorId))
        .findFirst();
  }
}
