package org.mediadigest.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mediadigest.article.Language;

/** Reads {@code themes.yml}. */
final class ThemesFile {

  private static final Keys THEME = Keys.of("id", "name", "rules").or("tests");
  private static final Keys RULE = Keys.of("rule").or("lang");

  /** A mention of an actor in a rule, to be checked once all actors are known. */
  private record Reference(RuleToken mention, Value rule) {}

  private final Ids ids;
  private final List<Reference> references = new ArrayList<>();

  ThemesFile(Ids ids) {
    this.ids = ids;
  }

  /** The themes; those that have a fault are left out after reporting it. */
  List<Theme> read(Value root) {
    List<Theme> themes = new ArrayList<>();
    for (Value item : root.listUnder("themes")) {
      item.mapping(THEME).flatMap(this::theme).ifPresent(themes::add);
    }
    return themes;
  }

  /** Reports mentions of actors that do not exist. */
  void checkReferences(Collection<String> actorIds) {
    for (Reference reference : references) {
      String id = reference.mention.text();
      if (!actorIds.contains(id)) {
        reference.rule.fault(
            reference.mention.offset(),
            "no actor has the id '" + id + "'",
            Suggestion.remedy(actorIds, id, "add it to actors.yml or take it out of the rule"));
      }
    }
  }

  private Optional<Theme> theme(Mapping mapping) {
    Optional<String> id = ids.claim(mapping);
    Optional<Names> name = NamesAndTests.name(mapping);
    List<Rule> rules =
        mapping.list("rules").stream().flatMap(item -> rules(item).stream()).toList();
    List<Example> tests = NamesAndTests.tests(mapping);
    if (rules.isEmpty()) {
      mapping.itself().warn("this theme has no rules and is never found", "add one under rules");
    }
    if (id.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Theme(id.get(), name.get(), rules, tests));
  }

  private List<Rule> rules(Value item) {
    if (item.isText()) {
      return parse(item, List.of(Language.UNKNOWN));
    }
    return item.mapping(RULE).map(this::longForm).orElse(List.of());
  }

  private List<Rule> longForm(Mapping mapping) {
    Collection<Language> languages =
        mapping
            .value("lang")
            .<Collection<Language>>map(Value::languages)
            .filter(named -> !named.isEmpty())
            .orElse(List.of(Language.UNKNOWN));
    return mapping.value("rule").map(rule -> parse(rule, languages)).orElse(List.of());
  }

  /** One rule for each language it is for. */
  private List<Rule> parse(Value value, Collection<Language> languages) {
    List<Rule> rules = new ArrayList<>();
    Optional<String> source = value.text();
    if (source.isEmpty()) {
      return rules;
    }
    try {
      noteReferences(source.get(), value);
      for (Language language : languages) {
        rules.add(Rule.parse(source.get(), language));
      }
    } catch (RuleSyntaxException e) {
      value.fault(e.offset(), e.problem(), e.remedy());
    }
    return rules;
  }

  private void noteReferences(String source, Value value) throws RuleSyntaxException {
    for (RuleToken token : new RuleTokens(source).all()) {
      if (token.kind() == RuleToken.Kind.ACTOR) {
        references.add(new Reference(token, value));
      }
    }
  }
}
