package org.mediadigest.codebook;

import java.util.List;
import java.util.Locale;

/**
 * A person, organisation, country or group whose mentions are counted.
 *
 * @param id short name used in files and digests; unique among actors and themes
 * @param kind what it is
 * @param name display name
 * @param aliases spellings it is found under
 * @param roles titles it held or holds
 * @param tests built-in tests
 */
public record Actor(
    String id, Kind kind, Names name, List<Alias> aliases, List<Role> roles, List<Example> tests) {

  /** What an actor can be. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    COUNTRY,
    GROUP;

    /** The word used in the codebook and in digests: lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Refuses an empty id; copies the collections. */
  public Actor {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an actor needs an id");
    }
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    tests = List.copyOf(tests);
  }
}
