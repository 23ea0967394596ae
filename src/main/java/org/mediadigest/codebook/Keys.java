package org.mediadigest.codebook;

import java.util.List;
import java.util.stream.Stream;

/**
 * The keys a mapping may have.
 *
 * @param required those that must be there
 * @param optional those that may
 */
record Keys(List<String> required, List<String> optional) {

  /** Keys that must be there. */
  static Keys of(String... keys) {
    return new Keys(List.of(keys), List.of());
  }

  /** These keys, and others that may be there. */
  Keys or(String... keys) {
    return new Keys(required, List.of(keys));
  }

  /** Required and optional keys in this order. */
  List<String> all() {
    return Stream.concat(required.stream(), optional.stream()).toList();
  }
}
