package org.mediadigest.matching;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mediadigest.article.Language;
import org.mediadigest.codebook.Actor;
import org.mediadigest.codebook.Alias;
import org.mediadigest.codebook.Role;
import org.mediadigest.matching.Listing.Company;

/** Enters all wordings of the actors, in all their forms, into the trie. */
final class Listings {

  private final Vocabulary vocabulary;
  private final AliasTrie.Builder trie;
  private final Map<SortedSet<Language>, SortedSet<Language>> languages = new HashMap<>();
  private int listed;
  private int companies;

  Listings(Vocabulary vocabulary, AliasTrie.Builder trie) {
    this.vocabulary = vocabulary;
    this.trie = trie;
  }

  void addAll(Collection<Actor> actors) {
    for (Actor actor : actors) {
      actor.aliases().forEach(alias -> add(actor, alias));
      actor
          .roles()
          .forEach(role -> role.titles().forEach((l, titles) -> add(actor, role, l, titles)));
    }
  }

  private void add(Actor actor, Alias alias) {
    Listing listing =
        new Listing(
            actor.id(),
            listed++,
            alias.text(),
            shared(alias.languages()),
            alias.letters() == Alias.Letters.EXACT,
            null,
            alias.near().isEmpty() ? null : new Company(companies++, alias.near()));
    enter(listing, Forms.of(alias, actor.kind()), alias.forms());
    for (String wording : Forms.of(alias.near(), alias.languages())) {
      trie.ending(vocabulary.learn(wording)).addCompany(companies - 1);
    }
    for (String wording : Forms.of(alias.unless(), alias.languages())) {
      trie.ending(vocabulary.learn(wording)).addExclusion(actor.id());
    }
  }

  private void add(Actor actor, Role role, Language language, List<String> titles) {
    SortedSet<Language> languages =
        language.known() ? new TreeSet<>(List.of(language)) : Collections.emptySortedSet();
    for (String title : titles) {
      Listing listing =
          new Listing(actor.id(), listed++, title, shared(languages), false, role, null);
      enter(listing, Forms.of(List.of(title), languages), List.of());
    }
  }

  /** One set for all listings of the same languages, so that asking it reads no new memory. */
  private SortedSet<Language> shared(SortedSet<Language> some) {
    return languages.computeIfAbsent(some, same -> same);
  }

  private void enter(Listing listing, Collection<String> forms, List<String> alsoListed) {
    for (String form : forms) {
      Tokens words = vocabulary.learn(form);
      if (words.size() > 0) {
        boolean derived = !form.equals(listing.by()) && !alsoListed.contains(form);
        trie.ending(words).add(new Ending.Form(listing, derived, Vocabulary.capitals(words)));
      }
    }
  }
}
