package org.mediadigest.matching;

import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mediadigest.article.Language;
import org.mediadigest.codebook.Actor;
import org.mediadigest.codebook.Alias;
import org.mediadigest.matching.inflection.Inflection;
import org.mediadigest.matching.inflection.Transliteration;

/** The forms in which a listed wording is met in text. */
final class Forms {

  private Forms() {}

  /** The alias, its forms listed by hand, and the spellings and forms that follow from it. */
  static SortedSet<String> of(Alias alias, Actor.Kind kind) {
    SortedSet<String> forms = new TreeSet<>(alias.forms());
    forms.add(alias.text());
    if (alias.inflect()) {
      Inflection.Kind named = kindOf(kind);
      for (String spelling : spellings(alias.text(), kind)) {
        forms.add(spelling);
        forms.addAll(inflected(spelling, alias.languages(), named));
      }
    }
    return forms;
  }

  /** Titles and other wordings, in their forms. */
  static SortedSet<String> of(Collection<String> wordings, Collection<Language> languages) {
    SortedSet<String> forms = new TreeSet<>(wordings);
    for (String wording : wordings) {
      forms.addAll(inflected(wording, languages, Inflection.Kind.OTHER));
    }
    return forms;
  }

  /** A word of a rule in its forms. */
  static SortedSet<String> ofWord(String word, Language language) {
    Set<Language> languages = language.known() ? Set.of(language) : Set.of();
    SortedSet<String> forms = inflected(word, languages, Inflection.Kind.WORD);
    forms.add(word);
    return forms;
  }

  private static Collection<String> spellings(String name, Actor.Kind kind) {
    return kind == Actor.Kind.PERSON ? Transliteration.variants(name) : Set.of(name);
  }

  private static SortedSet<String> inflected(
      String base, Collection<Language> languages, Inflection.Kind kind) {
    SortedSet<String> forms = new TreeSet<>();
    for (Language language : languages) {
      forms.addAll(Inflection.of(language.code()).forms(base, kind));
    }
    return forms;
  }

  private static Inflection.Kind kindOf(Actor.Kind kind) {
    return switch (kind) {
      case PERSON -> Inflection.Kind.PERSON;
      case COUNTRY -> Inflection.Kind.PLACE;
      case ORGANISATION, GROUP -> Inflection.Kind.ORGANISATION;
    };
  }
}
