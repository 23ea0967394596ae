package org.mediadigest.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.mediadigest.codebook.Actor;
import org.mediadigest.codebook.Alias;

/**
 * An alias in one of the forms it is found in.
 *
 * @param actor whose it is
 * @param alias what it follows from
 * @param form as written
 * @param words its words, folded
 * @param capitals for each word its capitals
 */
record ListedForm(Actor actor, Alias alias, String form, List<String> words, List<Long> capitals) {

  /** All forms of all aliases, in the order of the codebook. */
  static List<ListedForm> of(Collection<Actor> actors) {
    Vocabulary vocabulary = new Vocabulary();
    List<ListedForm> forms = new ArrayList<>();
    for (Actor actor : actors) {
      for (Alias alias : actor.aliases()) {
        for (String form : Forms.of(alias, actor.kind())) {
          Tokens tokens = vocabulary.learn(form);
          forms.add(
              new ListedForm(
                  actor, alias, form, vocabulary.words(tokens), Vocabulary.capitals(tokens)));
        }
      }
    }
    return forms;
  }

  boolean isExact() {
    return alias.letters() == Alias.Letters.EXACT;
  }

  /** "'Марка', a form of 'Марк'", or the alias itself. */
  String described() {
    return form.equals(alias.text())
        ? "'" + form + "'"
        : "'%s', a form of '%s',".formatted(form, alias.text());
  }
}
