package org.mediadigest.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mediadigest.article.Language;

/** Reads what actors and themes have in common: a name and built-in tests. */
final class NamesAndTests {

  private static final Keys TESTS = Keys.of().or("match", "no-match");

  private NamesAndTests() {}

  /** The name, in one wording or by language. */
  static Optional<Names> name(Mapping mapping) {
    SortedMap<Language, String> names = new TreeMap<>();
    mapping
        .value("name")
        .ifPresent(value ->
            value
                .byLanguage()
                .forEach((code, name) -> name.text().ifPresent(text -> names.put(code, text))));
    return names.isEmpty() ? Optional.empty() : Optional.of(new Names(names));
  }

  /** The built-in tests. */
  static List<Example> tests(Mapping mapping) {
    List<Example> examples = new ArrayList<>();
    mapping
        .value("tests")
        .flatMap(value -> value.mapping(TESTS))
        .ifPresent(tests -> {
          addAll(examples, tests, "match", true);
          addAll(examples, tests, "no-match", false);
        });
    return examples;
  }

  private static void addAll(List<Example> examples, Mapping tests, String key, boolean matches) {
    for (Value sentence : tests.oneOrMore(key)) {
      sentence.text().ifPresent(text -> examples.add(new Example(text, matches, sentence.place())));
    }
  }
}
