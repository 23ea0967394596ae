package org.mediadigest.codebook;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mediadigest.article.Language;

/**
 * A display name, per language where it differs.
 *
 * @param byLanguage names by language; {@link Language#UNKNOWN} holds one that serves everywhere
 */
public record Names(SortedMap<Language, String> byLanguage) {

  /** Refuses an empty map and blank names. */
  public Names {
    byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
    if (byLanguage.isEmpty() || byLanguage.values().stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("a name must not be empty");
    }
  }

  /** One name for all languages. */
  public static Names of(String name) {
    return new Names(new TreeMap<>(Map.of(Language.UNKNOWN, name)));
  }

  /** The name for a reader of that language: else the one for all, else English, else the first. */
  public String in(Language language) {
    for (Language wanted : new Language[] {language, Language.UNKNOWN, new Language("en")}) {
      String name = byLanguage.get(wanted);
      if (name != null) {
        return name;
      }
    }
    return byLanguage.firstEntry().getValue();
  }
}
