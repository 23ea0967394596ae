package org.mediadigest.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mediadigest.article.Furniture;
import org.mediadigest.article.Language;
import org.mediadigest.matching.Rejection.Reason;
import org.mediadigest.matching.ThemeRules.ThemeRule;

/** Tries the rules on one article and counts each theme's overlapping hits once. */
final class ThemeFinder {

  /** A hit of a rule, with the rule's place among those tried to settle ties. */
  private record RuleHit(ThemeRule rule, int order, int first, int last) {

    boolean overlaps(RuleHit other) {
      return first <= other.last && other.first <= last;
    }
  }

  private static final Comparator<RuleHit> LEFTMOST_SHORTEST =
      Comparator.comparing((RuleHit hit) -> hit.rule.theme())
          .thenComparingInt(RuleHit::first)
          .thenComparingInt(RuleHit::last)
          .thenComparingInt(RuleHit::order);

  private final ThemeRules rules;
  private final Language language;
  private final Tokens tokens;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Rejection> rejections = new ArrayList<>();

  ThemeFinder(ThemeRules rules, Language language, Tokens tokens) {
    this.rules = rules;
    this.language = language;
    this.tokens = tokens;
  }

  /** Finds the themes, given the counted mentions of actors. */
  void find(List<Candidate> actors) {
    Reading clean = new Reading(tokens, token -> !inFurniture(token, token), actors);
    count(hits(clean));
    if (tokens.haveFurniture()) {
      hits(new Reading(tokens, token -> true, actors)).forEach(this::rejectInFurniture);
    }
  }

  private List<RuleHit> hits(Reading reading) {
    List<RuleHit> found = new ArrayList<>();
    List<ThemeRule> promising = rules.promising(reading, language);
    for (int order = 0; order < promising.size(); order++) {
      ThemeRule rule = promising.get(order);
      Hits hits = rule.clause().hits(reading);
      for (int n = 0; n < hits.size(); n++) {
        found.add(new RuleHit(rule, order, hits.first(n), hits.last(n)));
      }
    }
    Collections.sort(found, LEFTMOST_SHORTEST);
    return found;
  }

  private void count(List<RuleHit> hits) {
    RuleHit last = null;
    for (RuleHit hit : hits) {
      boolean sameTheme = last != null && last.rule.theme().equals(hit.rule.theme());
      if (last == null || !sameTheme || !last.overlaps(hit)) {
        mentions.add(mention(hit));
        last = hit;
      } else {
        String detail = "counted once with “%s”".formatted(mention(last).surface());
        rejections.add(new Rejection(mention(hit), Reason.OVERLAPPING_HIT, detail));
      }
    }
  }

  private void rejectInFurniture(RuleHit hit) {
    Optional<Furniture> mark = tokens.furniture(hit.first, hit.last + 1);
    mark.ifPresent(
        furniture -> rejections.add(new Rejection(mention(hit), Reason.FURNITURE, furniture.by())));
  }

  private boolean inFurniture(int first, int last) {
    return tokens.furniture(first, last + 1).isPresent();
  }

  private Mention mention(RuleHit hit) {
    return tokens.mention(
        Mention.Kind.THEME, hit.rule.theme(), hit.first, hit.last + 1, hit.rule.rule().toString());
  }

  List<Mention> mentions() {
    return mentions;
  }

  List<Rejection> rejections() {
    return rejections;
  }
}
