package org.mediadigest.codebook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Hands out ids, each once, and remembers where. */
final class Ids {

  private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final Map<String, Place> taken = new LinkedHashMap<>();

  /** The id under the key {@code id}; reports one that is ill-formed or taken. */
  Optional<String> claim(Mapping mapping) {
    Optional<String> id = mapping.text("id");
    id.ifPresent(text -> claim(text, mapping.value("id").orElseThrow()));
    return id;
  }

  private void claim(String id, Value value) {
    Place first = taken.putIfAbsent(id, value.place());
    if (first != null) {
      value.fault(
          "the id '%s' is already taken, see %s".formatted(id, value.pointTo(first)),
          "give one of them another id");
    }
    if (!SHAPE.matcher(id).matches()) {
      String better = Wording.folded(id).replaceAll("[^a-z0-9]+", "-");
      String remedy = "use small letters a to z, digits and single hyphens";
      value.fault(
          "'%s' cannot be an id".formatted(id),
          SHAPE.matcher(better).matches() ? remedy + ", such as '" + better + "'" : remedy);
    }
  }

  Set<String> all() {
    return taken.keySet();
  }
}
