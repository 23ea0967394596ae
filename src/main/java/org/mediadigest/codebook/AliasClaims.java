package org.mediadigest.codebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Notices one spelling listed twice: for two actors that is a fault, for one it is needless. */
final class AliasClaims {

  private record Claim(String actorId, String text, Alias alias, Value value) {

    /** Whether both would claim the same words of some article. */
    boolean clashesWith(Claim other) {
      return sharesLanguageWith(other) && sameLettersAs(other) && !toldApartFrom(other);
    }

    private boolean sharesLanguageWith(Claim other) {
      return alias.languages().isEmpty()
          || other.alias.languages().isEmpty()
          || !Collections.disjoint(alias.languages(), other.alias.languages());
    }

    /** A name listed again with a language is inflected there, so that is not needless. */
    boolean sameLanguagesAs(Claim other) {
      return alias.languages().equals(other.alias.languages());
    }

    private boolean sameLettersAs(Claim other) {
      boolean caseTellsApart = caseMatters() && other.caseMatters();
      return !caseTellsApart || Wording.plain(text).equals(Wording.plain(other.text));
    }

    private boolean caseMatters() {
      return alias.letters() == Alias.Letters.EXACT;
    }

    /** Two people of one surname may share it when each needs company of their own. */
    private boolean toldApartFrom(Claim other) {
      return !alias.near().isEmpty()
          && !other.alias.near().isEmpty()
          && !actorId.equals(other.actorId)
          && Collections.disjoint(alias.near(), other.alias.near());
    }
  }

  private final Map<String, List<Claim>> byWording = new HashMap<>();

  /** Notes an actor's alias with its listed forms, and reports a clash with earlier ones. */
  void add(String actorId, Alias alias, Value value) {
    List<String> texts = new ArrayList<>(alias.forms());
    texts.addFirst(alias.text());
    for (String text : texts) {
      Claim claim = new Claim(actorId, text, alias, value);
      List<Claim> earlier =
          byWording.computeIfAbsent(Wording.folded(text), folded -> new ArrayList<>());
      earlier.stream().filter(claim::clashesWith).findFirst().ifPresent(it -> report(claim, it));
      earlier.add(claim);
    }
  }

  private static void report(Claim claim, Claim earlier) {
    String first = claim.value.pointTo(earlier.value.place());
    if (!claim.actorId.equals(earlier.actorId)) {
      claim.value.fault(
          "the alias '%s' is also one of %s, see %s".formatted(claim.text, earlier.actorId, first),
          "keep one, or tell them apart by lang or by different words under near");
    } else if (claim.value != earlier.value && claim.sameLanguagesAs(earlier)) {
      claim.value.warn(
          "the alias '%s' is listed twice, first on %s; accents and hyphens make no difference"
              .formatted(claim.text, first),
          "delete one");
    }
  }
}
