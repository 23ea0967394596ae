package org.mediadigest.codebook;

import java.util.List;

/**
 * A subject found by rules.
 *
 * @param id short name used in files and digests; unique among actors and themes
 * @param name display name
 * @param rules rules of which any may hit
 * @param tests built-in tests
 */
public record Theme(String id, Names name, List<Rule> rules, List<Example> tests) {

  /** Refuses an empty id; copies the collections. */
  public Theme {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a theme needs an id");
    }
    rules = List.copyOf(rules);
    tests = List.copyOf(tests);
  }
}
