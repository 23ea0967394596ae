package org.mediadigest.codebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mediadigest.article.Language;

/** Notices a title that two hold on one day, and days on which nobody holds it. */
final class TitleClaims {

  private record Claim(String actorId, Language language, String title, Role role, Value value) {

    LocalDate from() {
      return role.from() == null ? LocalDate.MIN : role.from();
    }

    LocalDate to() {
      return role.to() == null ? LocalDate.MAX : role.to();
    }

    boolean overlaps(Claim other) {
      return sharesLanguageWith(other)
          && !from().isAfter(other.to())
          && !other.from().isAfter(to());
    }

    boolean hasTermOf(Claim other) {
      return from().equals(other.from()) && to().equals(other.to());
    }

    boolean sharesLanguageWith(Claim other) {
      return language.equals(other.language) || !language.known() || !other.language.known();
    }
  }

  /** Two roles, one after the other, between which a gap was reported. */
  private record Succession(Role before, Role after) {}

  private final Map<String, List<Claim>> byWording = new TreeMap<>();

  /** Notes one wording of a title, and reports one already held on some of its days. */
  void add(String actorId, Language language, String title, Role role, Value value) {
    Claim claim = new Claim(actorId, language, title, role, value);
    List<Claim> earlier =
        byWording.computeIfAbsent(Wording.folded(title), folded -> new ArrayList<>());
    earlier.stream().filter(claim::overlaps).findFirst().ifPresent(it -> report(claim, it));
    earlier.add(claim);
  }

  private static void report(Claim claim, Claim earlier) {
    if (claim.actorId.equals(earlier.actorId) && claim.hasTermOf(earlier)) {
      claim.value.warn(
          "the title '" + claim.title + "' is listed twice; accents and hyphens make no difference",
          "delete one");
      return;
    }
    claim.value.fault(
        "the title '%s' is held by %s on some of these days, see %s"
            .formatted(claim.title, earlier.actorId, claim.value.pointTo(earlier.value.place())),
        "let one role end (to) the day before the other begins (from)");
  }

  /** Reports days between two holders of a title; once for two roles, however many wordings. */
  void reportGaps() {
    Set<Succession> reported = new HashSet<>();
    for (List<Claim> claims : byWording.values()) {
      List<Claim> inOrder = claims.stream().sorted(Comparator.comparing(Claim::from)).toList();
      for (int i = 1; i < inOrder.size(); i++) {
        Claim before = inOrder.get(i - 1);
        Claim after = inOrder.get(i);
        if (isGap(before, after) && reported.add(new Succession(before.role, after.role))) {
          reportGap(before, after);
        }
      }
    }
  }

  private static boolean isGap(Claim before, Claim after) {
    return before.sharesLanguageWith(after)
        && before.to().isBefore(after.from())
        && !before.to().plusDays(1).equals(after.from());
  }

  private static void reportGap(Claim before, Claim after) {
    after.value.warn(
        "nobody holds the title '%s' from %s to %s"
            .formatted(after.title, before.to().plusDays(1), after.from().minusDays(1)),
        "close the gap if there was none between %s and %s"
            .formatted(before.actorId, after.actorId));
  }
}
