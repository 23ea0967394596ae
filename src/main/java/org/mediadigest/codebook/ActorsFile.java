package org.mediadigest.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.mediadigest.article.Language;

/** Reads {@code actors.yml}. */
final class ActorsFile {

  private static final Keys ACTOR = Keys.of("id", "kind", "name").or("aliases", "roles", "tests");
  private static final Keys ALIAS =
      Keys.of("text").or("lang", "case", "unless", "near", "inflect", "forms");

  private static final Map<String, Actor.Kind> KINDS =
      Arrays.stream(Actor.Kind.values()).collect(Collectors.toMap(Actor.Kind::label, kind -> kind));
  private static final Map<String, Alias.Letters> CASES =
      Map.of("exact", Alias.Letters.EXACT, "any", Alias.Letters.FOLDED);
  private static final Map<String, Boolean> YES_OR_NO = Map.of("true", true, "false", false);

  private final Ids ids;
  private final AliasClaims aliasClaims = new AliasClaims();
  private final RolesReader roles = new RolesReader();

  ActorsFile(Ids ids) {
    this.ids = ids;
  }

  /** The actors; those that have a fault are left out after reporting it. */
  List<Actor> read(Value root) {
    List<Actor> actors = new ArrayList<>();
    for (Value item : root.listUnder("actors")) {
      item.mapping(ACTOR).flatMap(this::actor).ifPresent(actors::add);
    }
    roles.reportGaps();
    return actors;
  }

  private Optional<Actor> actor(Mapping mapping) {
    Optional<String> id = ids.claim(mapping);
    Optional<Actor.Kind> kind = mapping.value("kind").flatMap(value -> value.oneOf(KINDS));
    Optional<Names> name = NamesAndTests.name(mapping);
    List<Alias> aliases = aliases(id.orElse("?"), mapping);
    List<Role> held = roles.read(id.orElse("?"), mapping);
    List<Example> tests = NamesAndTests.tests(mapping);
    if (aliases.isEmpty() && held.isEmpty()) {
      mapping.itself().warn("this actor has no aliases and is never found", "add 'aliases: …'");
    }
    if (id.isEmpty() || kind.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Actor(id.get(), kind.get(), name.get(), aliases, held, tests));
  }

  private List<Alias> aliases(String actorId, Mapping mapping) {
    List<Alias> aliases = new ArrayList<>();
    for (Value item : mapping.list("aliases")) {
      alias(item)
          .ifPresent(alias -> {
            refuseUnfindable(alias, item);
            aliases.add(alias);
            aliasClaims.add(actorId, alias, item);
          });
    }
    return aliases;
  }

  private static void refuseUnfindable(Alias alias, Value item) {
    if (alias.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
      item.fault("the alias '" + alias.text() + "' has no letter or digit", "write a name");
    }
    if (alias.text().contains("*")) {
      item.fault(
          "an alias has no wildcard *",
          "give its lang, from which its forms follow, or list forms");
    }
  }

  private static Optional<Alias> alias(Value item) {
    return item.isMapping()
        ? item.mapping(ALIAS).flatMap(ActorsFile::longForm)
        : item.text().map(text -> Alias.of(text).at(item.place()));
  }

  private static Optional<Alias> longForm(Mapping mapping) {
    SortedSet<Language> languages = languages(mapping);
    Optional<Alias.Letters> letters = mapping.value("case").flatMap(value -> value.oneOf(CASES));
    List<String> unless = mapping.texts("unless");
    List<String> near = mapping.texts("near");
    Optional<Boolean> inflect = mapping.value("inflect").flatMap(value -> value.oneOf(YES_OR_NO));
    List<String> forms = mapping.texts("forms");
    boolean languagesAreClear = languages.isEmpty() == mapping.value("lang").isEmpty();
    return mapping
        .text("text")
        .filter(text -> languagesAreClear)
        .map(text ->
            new Alias(
                text,
                languages,
                letters.orElse(Alias.lettersOf(text)),
                unless,
                near,
                inflect.orElse(true),
                forms,
                mapping.itself().place()));
  }

  private static SortedSet<Language> languages(Mapping mapping) {
    return mapping.value("lang").map(Value::languages).orElse(Collections.emptyNavigableSet());
  }
}
