package org.mediadigest.matching.inflection;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The inflected forms of names in one language, generated from the base form that a codebook lists.
 *
 * <p>Thread-safe; an instance for each language is kept for the life of the program.
 */
public final class Inflection {
  private static final Inflection UNCHANGING = new Inflection((base, kind) -> List.of());
  private static final Map<String, Inflection> BY_LANGUAGE = languages();

  private final Grammar grammar;

  private Inflection(Grammar grammar) {
    this.grammar = grammar;
  }

  /** What a name stands for: it selects the paradigms that can apply. */
  public enum Kind {
    PERSON,
    PLACE,
    ORGANISATION,
    OTHER,
    /** A common word, as rules have it: a noun also in the plural, an adjective in all genders. */
    WORD
  }

  /**
   * The inflection of a language.
   *
   * @param languageCode an ISO 639-1 code, also with a region ({@code pt-BR}); in a language
   *     without inflected names, or one not known here, a name has its base form only
   */
  public static Inflection of(String languageCode) {
    String language = languageCode.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return BY_LANGUAGE.getOrDefault(language, UNCHANGING);
  }

  /**
   * All forms of a name, the base form included, in the natural case and order of words. Words that
   * agree are inflected together; a genitive complement stays as it is.
   *
   * @param baseForm one or more words in the nominative
   */
  public SortedSet<String> forms(String baseForm, Kind kind) {
    String base = baseForm.strip().replaceAll("\\s+", " ");
    SortedSet<String> forms = new TreeSet<>();
    if (!base.isEmpty()) {
      forms.addAll(grammar.forms(base, kind));
      forms.add(base);
    }
    return Collections.unmodifiableSortedSet(forms);
  }

  private static Map<String, Inflection> languages() {
    Map<String, Inflection> languages = new HashMap<>();
    languages.put("ru", new Inflection(Russian.grammar()));
    languages.put("uk", new Inflection(Ukrainian.grammar()));
    languages.put("pl", new Inflection(Polish.grammar()));
    languages.put("cs", new Inflection(Czech.grammar()));
    languages.put("sl", new Inflection(Slovene.grammar()));
    languages.put("bg", new Inflection(new Bulgarian()));
    languages.put("de", new Inflection(new German()));
    languages.put("nl", new Inflection(new Dutch()));
    return Map.copyOf(languages);
  }
}
