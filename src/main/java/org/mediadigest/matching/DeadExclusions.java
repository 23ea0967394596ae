package org.mediadigest.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mediadigest.codebook.Actor;
import org.mediadigest.codebook.Alias;
import org.mediadigest.codebook.Diagnostic;
import org.mediadigest.codebook.Role;

/** Notices wordings under {@code unless} that hold no name of their actor, and so never act. */
final class DeadExclusions {

  private final Vocabulary vocabulary = new Vocabulary();
  private final List<Diagnostic> warnings = new ArrayList<>();

  private DeadExclusions() {}

  static List<Diagnostic> in(Collection<Actor> actors) {
    DeadExclusions exclusions = new DeadExclusions();
    actors.stream()
        .filter(actor -> actor.aliases().stream().anyMatch(alias -> !alias.unless().isEmpty()))
        .forEach(exclusions::examine);
    return exclusions.warnings;
  }

  private void examine(Actor actor) {
    Set<List<String>> names = names(actor);
    for (Alias alias : actor.aliases()) {
      for (String wording : alias.unless()) {
        if (Forms.of(List.of(wording), alias.languages()).stream()
            .noneMatch(f -> holds(f, names))) {
          warnings.add(warning(actor, alias, wording));
        }
      }
    }
  }

  private Set<List<String>> names(Actor actor) {
    Set<List<String>> names = new HashSet<>();
    for (Alias alias : actor.aliases()) {
      Forms.of(alias, actor.kind()).forEach(form -> names.add(words(form)));
    }
    for (Role role : actor.roles()) {
      role.titles()
          .forEach((language, titles) ->
              Forms.of(titles, Set.of(language)).forEach(form -> names.add(words(form))));
    }
    return names;
  }

  private boolean holds(String wording, Set<List<String>> names) {
    List<String> words = words(wording);
    return names.stream().anyMatch(name -> Collections.indexOfSubList(words, name) >= 0);
  }

  private List<String> words(String wording) {
    return vocabulary.words(vocabulary.learn(wording));
  }

  private static Diagnostic warning(Actor actor, Alias alias, String wording) {
    return new Diagnostic(
        Diagnostic.Severity.WARNING,
        alias.place(),
        "the exclusion '%s' can never act: it does not contain '%s' or another name of %s"
            .formatted(wording, alias.text(), actor.id()),
        "write the longer wording with the name in it, or delete it");
  }
}
