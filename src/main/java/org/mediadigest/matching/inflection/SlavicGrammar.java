package org.mediadigest.matching.inflection;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Inflects names of a language with cases, by its paradigm table, its lexicon and its acronyms. */
final class SlavicGrammar implements Grammar {
  private final Acronyms acronyms;
  private final PersonName persons;
  private final ThingName things;
  private final Words declension;

  SlavicGrammar(String paradigms, String lexicon, String acronyms) {
    ParadigmTable table = new ParadigmTable(paradigms);
    Lexicon words = new Lexicon(lexicon);
    declension = new Words(table);
    this.acronyms = new Acronyms(acronyms);
    this.persons = new PersonName(declension, words);
    this.things = new ThingName(table, declension, words);
  }

  @Override
  public Collection<String> forms(String baseForm, Inflection.Kind kind) {
    List<String> name = List.of(baseForm.split(" ", -1));
    if (kind == Inflection.Kind.PERSON) {
      return persons.forms(name);
    }
    if (Acronyms.isAcronym(name.getFirst())) {
      return ofAcronym(name);
    }
    boolean place = kind == Inflection.Kind.PLACE;
    Set<String> forms =
        new LinkedHashSet<>(things.forms(name, place ? WordClass.PLACE : WordClass.THING));
    if (kind == Inflection.Kind.WORD && name.size() == 1) {
      declension.nouns(baseForm, WordClass.COMMON_WORD).forEach(word -> word.addTo(forms));
    }
    return forms;
  }

  private Set<String> ofAcronym(List<String> name) {
    String rest = name.stream().skip(1).map(word -> " " + word).collect(Collectors.joining());
    return acronyms.forms(name.getFirst()).stream()
        .map(form -> form + rest)
        .collect(Collectors.toSet());
  }
}
