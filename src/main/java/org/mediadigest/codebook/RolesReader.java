package org.mediadigest.codebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mediadigest.article.Language;

/** Reads the roles of actors, and compares them. */
final class RolesReader {

  private static final Keys ROLE = Keys.of("title").or("from", "to");

  private final TitleClaims claims = new TitleClaims();

  /** The roles of one actor; those that have a fault are left out after reporting it. */
  List<Role> read(String actorId, Mapping actor) {
    List<Role> roles = new ArrayList<>();
    for (Value item : actor.list("roles")) {
      item.mapping(ROLE).flatMap(mapping -> role(actorId, mapping)).ifPresent(roles::add);
    }
    return roles;
  }

  /** Reports the gaps between all roles read. */
  void reportGaps() {
    claims.reportGaps();
  }

  private Optional<Role> role(String actorId, Mapping mapping) {
    SortedMap<Language, List<Value>> wordings = wordings(mapping);
    Optional<LocalDate> from = mapping.value("from").flatMap(Value::date);
    Optional<LocalDate> to = mapping.value("to").flatMap(Value::date);
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      mapping
          .value("to")
          .orElseThrow()
          .fault(
              "the role ends on %s, before it starts on %s".formatted(to.get(), from.get()),
              "correct one of the two days");
      return Optional.empty();
    }
    SortedMap<Language, List<String>> titles = new TreeMap<>();
    wordings.forEach((language, values) -> titles.put(language, texts(values)));
    titles.values().removeIf(List::isEmpty);
    if (titles.isEmpty() || !datesAreReadable(mapping, from, to)) {
      return Optional.empty();
    }
    Place place = mapping.value("to").orElse(mapping.itself()).place();
    Role role = new Role(titles, from.orElse(null), to.orElse(null), place);
    claim(actorId, role, wordings);
    return Optional.of(role);
  }

  /** With a date that cannot be read nothing is known about overlaps. */
  private static boolean datesAreReadable(
      Mapping mapping, Optional<LocalDate> from, Optional<LocalDate> to) {
    return mapping.value("from").isPresent() == from.isPresent()
        && mapping.value("to").isPresent() == to.isPresent();
  }

  private static SortedMap<Language, List<Value>> wordings(Mapping mapping) {
    SortedMap<Language, List<Value>> wordings = new TreeMap<>();
    mapping
        .value("title")
        .ifPresent(title ->
            title
                .byLanguage()
                .forEach((language, value) -> wordings.put(language, value.atLeastOne())));
    return wordings;
  }

  private static List<String> texts(List<Value> values) {
    return values.stream().flatMap(value -> value.text().stream()).toList();
  }

  private void claim(String actorId, Role role, SortedMap<Language, List<Value>> wordings) {
    wordings.forEach((language, values) ->
        values.forEach(value ->
            value.text().ifPresent(title -> claims.add(actorId, language, title, role, value))));
  }
}
