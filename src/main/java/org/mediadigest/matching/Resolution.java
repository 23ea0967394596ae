package org.mediadigest.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mediadigest.matching.Rejection.Reason;

/**
 * Settles which candidates count: of those that can, the leftmost, and from one place the longest,
 * over the whole codebook; equal ones by their order in the codebook, what is listed before what
 * follows from it.
 *
 * <p>A spelling that an actor lists keeps its own conditions: where they refuse it, the same
 * spelling derived from another alias of that actor does not count either ({@code poutine} is a
 * dish, however often {@code Putin} is transliterated).
 */
final class Resolution {

  private static final Comparator<Candidate> LEFTMOST_LONGEST =
      Comparator.comparingInt(Candidate::from)
          .thenComparing(Comparator.comparingInt(Candidate::length).reversed())
          .thenComparing(candidate -> candidate.form().derived())
          .thenComparingInt(candidate -> candidate.listing().order());

  /** One actor at one place: however many of its wordings meet there, it is one candidate. */
  private record Claim(String actorId, int from, int to) {
    static Claim of(Candidate candidate) {
      return new Claim(candidate.listing().actorId(), candidate.from(), candidate.to());
    }
  }

  private final Tokens tokens;
  private final List<Candidate> counted = new ArrayList<>();
  private final Map<Claim, Rejection> rejected = new HashMap<>();

  Resolution(Tokens tokens) {
    this.tokens = tokens;
  }

  static Resolution of(Tokens tokens, Findings findings, Screening screening) {
    Resolution resolution = new Resolution(tokens);
    List<Candidate> able = new ArrayList<>();
    Map<Claim, Screening.Verdict> refused = new HashMap<>();
    for (Candidate candidate : findings.candidates()) {
      if (screening.isCandidate(candidate)) {
        Optional<Screening.Verdict> verdict = screening.verdict(candidate);
        if (candidate.form().derived()) {
          verdict = verdict.or(() -> earlier(refused, candidate));
        } else {
          verdict
              .filter(Resolution::concernsPlace)
              .ifPresent(v -> refused.putIfAbsent(Claim.of(candidate), v));
        }
        verdict.ifPresentOrElse(v -> resolution.reject(candidate, v), () -> able.add(candidate));
      }
    }
    resolution.settle(able);
    return resolution;
  }

  /** Mostly nothing was refused, and a claim need not be made out. */
  private static Optional<Screening.Verdict> earlier(
      Map<Claim, Screening.Verdict> refused, Candidate candidate) {
    return refused.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(refused.get(Claim.of(candidate)));
  }

  private static boolean concernsPlace(Screening.Verdict verdict) {
    return verdict.reason() != Reason.OTHER_LANGUAGE;
  }

  private void settle(List<Candidate> able) {
    able.sort(LEFTMOST_LONGEST);
    for (Candidate candidate : able) {
      Candidate last = counted.isEmpty() ? candidate : counted.getLast();
      if (counted.isEmpty() || !last.overlaps(candidate)) {
        counted.add(candidate);
      } else if (!Claim.of(last).equals(Claim.of(candidate))) {
        reject(candidate, lost(candidate, last));
      }
    }
    if (!rejected.isEmpty()) {
      counted.forEach(candidate -> rejected.remove(Claim.of(candidate)));
    }
  }

  private Screening.Verdict lost(Candidate candidate, Candidate winner) {
    String words = mention(winner).surface();
    String id = winner.listing().actorId();
    boolean sameWords = winner.from() == candidate.from() && winner.to() == candidate.to();
    return sameWords
        ? new Screening.Verdict(Reason.OVERLAPPING_HIT, "these words count for " + id)
        : new Screening.Verdict(Reason.LONGER_MATCH, "“%s” counts for %s".formatted(words, id));
  }

  /** Of several wordings at one place, the one that came closest to counting is told about. */
  private void reject(Candidate candidate, Screening.Verdict verdict) {
    Rejection rejection = new Rejection(mention(candidate), verdict.reason(), verdict.detail());
    rejected.merge(Claim.of(candidate), rejection, Resolution::closer);
  }

  private static Rejection closer(Rejection one, Rejection other) {
    return closeness(other.reason()) > closeness(one.reason()) ? other : one;
  }

  private static int closeness(Reason reason) {
    return switch (reason) {
      case FURNITURE -> 0;
      case OTHER_LANGUAGE -> 1;
      case CASE -> 2;
      case EXCLUSION -> 3;
      case MISSING_COMPANY -> 4;
      case ROLE_NOT_IN_FORCE -> 5;
      case LONGER_MATCH, OVERLAPPING_HIT -> 6;
    };
  }

  private Mention mention(Candidate candidate) {
    return tokens.mention(
        Mention.Kind.ACTOR,
        candidate.listing().actorId(),
        candidate.from(),
        candidate.to(),
        candidate.listing().by());
  }

  /** The candidates that count, in reading order. */
  List<Candidate> counted() {
    return counted;
  }

  List<Mention> mentions() {
    return counted.stream().map(this::mention).toList();
  }

  List<Rejection> rejections() {
    return List.copyOf(rejected.values());
  }
}
