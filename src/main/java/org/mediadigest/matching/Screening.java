package org.mediadigest.matching;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mediadigest.article.Article;
import org.mediadigest.article.Language;
import org.mediadigest.article.PublicationDate;
import org.mediadigest.codebook.Role;
import org.mediadigest.matching.Rejection.Reason;

/**
 * Judges each candidate for itself, before candidates compete: only what could count may hide a
 * shorter match.
 */
final class Screening {

  /**
   * Why a candidate does not count.
   *
   * @param reason from the closed list
   * @param detail what settled it
   */
  record Verdict(Reason reason, String detail) {}

  private final Article article;
  private final Tokens tokens;
  private final Findings findings;

  Screening(Article article, Tokens tokens, Findings findings) {
    this.article = article;
    this.tokens = tokens;
    this.findings = findings;
  }

  /**
   * Whether it is a candidate at all: a word that differs in its capitals from an alias of another
   * language has only its letters in common with it, as French {@code un} with {@code UN}.
   */
  boolean isCandidate(Candidate candidate) {
    return candidate.listing().spokenIn(article.language()) || hasOwnCapitals(candidate);
  }

  private boolean hasOwnCapitals(Candidate candidate) {
    return !candidate.listing().exact() || candidate.form().isWrittenAt(tokens, candidate.from());
  }

  /** Why the candidate cannot count; empty when it can. */
  Optional<Verdict> verdict(Candidate candidate) {
    Listing listing = candidate.listing();
    return inFurniture(candidate)
        .or(() -> inOtherLanguage(listing))
        .or(() -> inOtherCase(candidate))
        .or(() -> inExclusion(candidate))
        .or(() -> withoutCompany(listing))
        .or(() -> outOfOffice(listing));
  }

  private Optional<Verdict> inFurniture(Candidate candidate) {
    return tokens
        .furniture(candidate.from(), candidate.to())
        .map(mark -> new Verdict(Reason.FURNITURE, mark.by()));
  }

  private Optional<Verdict> inOtherLanguage(Listing listing) {
    if (listing.spokenIn(article.language())) {
      return Optional.empty();
    }
    String languages =
        listing.languages().stream().map(Language::code).collect(Collectors.joining(", "));
    return rejected(
        Reason.OTHER_LANGUAGE,
        "listed for %s; the article's language is %s".formatted(languages, article.language()));
  }

  private Optional<Verdict> inOtherCase(Candidate candidate) {
    if (hasOwnCapitals(candidate)) {
      return Optional.empty();
    }
    return rejected(Reason.CASE, "capitals count in “%s”".formatted(candidate.listing().by()));
  }

  private Optional<Verdict> inExclusion(Candidate candidate) {
    return findings
        .exclusionOf(candidate)
        .map(e -> new Verdict(Reason.EXCLUSION, "part of “%s”".formatted(words(e.from(), e.to()))));
  }

  private String words(int from, int to) {
    return tokens.span(from, to).in(tokens.section(from).text());
  }

  private Optional<Verdict> withoutCompany(Listing listing) {
    Listing.Company company = listing.company();
    if (company == null || findings.hasCompany(company)) {
      return Optional.empty();
    }
    return rejected(
        Reason.MISSING_COMPANY, "the article has none of: " + String.join(", ", company.words()));
  }

  private Optional<Verdict> outOfOffice(Listing listing) {
    Role role = listing.role();
    if (role == null) {
      return Optional.empty();
    }
    PublicationDate date = article.date();
    if (date == null) {
      return rejected(Reason.ROLE_NOT_IN_FORCE, "the article has no date");
    }
    if (role.inForceOn(date.day())) {
      return Optional.empty();
    }
    return rejected(
        Reason.ROLE_NOT_IN_FORCE,
        "held %s; the article is of %s".formatted(term(role), date.day()));
  }

  private static String term(Role role) {
    LocalDate from = role.from();
    LocalDate to = role.to();
    String begin = from == null ? "" : "from " + from;
    String end = to == null ? "" : "until " + to;
    return (begin + " " + end).strip();
  }

  private static Optional<Verdict> rejected(Reason reason, String detail) {
    return Optional.of(new Verdict(reason, detail));
  }
}
