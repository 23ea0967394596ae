package org.mediadigest.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mediadigest.article.Language;
import org.mediadigest.codebook.Query;
import org.mediadigest.codebook.Rule;

/** Turns a rule's tree into clauses, numbering its words. */
final class RuleCompiler {

  private final Vocabulary vocabulary;
  private final Terms terms;

  RuleCompiler(Vocabulary vocabulary, Terms terms) {
    this.vocabulary = vocabulary;
    this.terms = terms;
  }

  Clause compile(Rule rule) {
    return new InLanguage(rule.language()).clause(rule.query());
  }

  private final class InLanguage {
    private final Language language;

    InLanguage(Language language) {
      this.language = language;
    }

    Clause clause(Query query) {
      return switch (query) {
        case Query.Word word -> word(word);
        case Query.Prefix prefix -> phrase(terms(prefix));
        case Query.Phrase phrase ->
            phrase(phrase.words().stream().flatMap(w -> terms(w).stream()).toList());
        case Query.ActorMention mention -> new Clause.ActorMention(mention.actorId());
        case Query.Or or -> new Clause.Or(clauses(or.operands()));
        case Query.And and -> new Clause.And(clauses(and.operands()));
        case Query.Not not -> new Clause.Not(clause(not.wanted()), clause(not.unwanted()));
        case Query.Near near ->
            new Clause.Near(
                clause(near.left()), clause(near.right()), near.words(), near.ordered());
        case Query.NotNear near ->
            new Clause.NotNear(clause(near.wanted()), clause(near.unwanted()), near.words());
        case Query.Same same ->
            new Clause.Same(same.unit(), clause(same.left()), clause(same.right()));
        case Query.Title title -> new Clause.Title(clause(title.wanted()));
      };
    }

    private List<Clause> clauses(List<Query> queries) {
      return queries.stream().map(this::clause).toList();
    }

    /** A word that a hyphen or apostrophe parts is found as a phrase. */
    private Clause word(Query.Word word) {
      List<Integer> parts = terms(word);
      return phrase(parts);
    }

    private Clause phrase(List<Integer> parts) {
      return parts.size() == 1 ? new Clause.Term(parts.getFirst()) : new Clause.Phrase(parts);
    }

    private List<Integer> terms(Query wordOrPrefix) {
      return switch (wordOrPrefix) {
        case Query.Word word -> terms(word);
        case Query.Prefix prefix -> terms(prefix);
        default -> throw new IllegalArgumentException("not part of a phrase: " + wordOrPrefix);
      };
    }

    private List<Integer> terms(Query.Word word) {
      Tokens parts = vocabulary.learn(word.text());
      return parts.size() == 1
          ? List.of(terms.anyOf(forms(word.text())))
          : each(parts, parts.size());
    }

    /** The word and its inflected forms, as far as they are one word. */
    private Set<Integer> forms(String word) {
      Set<Integer> forms = new TreeSet<>();
      for (String form : Forms.ofWord(word, language)) {
        Tokens parts = vocabulary.learn(form);
        if (parts.size() == 1) {
          forms.add(parts.word(0).token());
        }
      }
      return forms;
    }

    private List<Integer> terms(Query.Prefix prefix) {
      Tokens parts = vocabulary.learn(prefix.text());
      List<Integer> numbers = each(parts, parts.size() - 1);
      String last = vocabulary.word(parts.word(parts.size() - 1).token());
      numbers.add(terms.prefix(last));
      return numbers;
    }

    private List<Integer> each(Tokens parts, int count) {
      List<Integer> numbers = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        numbers.add(terms.anyOf(List.of(parts.word(i).token())));
      }
      return numbers;
    }
  }
}
