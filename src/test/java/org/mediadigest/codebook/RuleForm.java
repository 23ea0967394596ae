package org.mediadigest.codebook;

import java.util.List;
import java.util.stream.Collectors;

/** Prints a tree as a rule with all its parentheses. */
final class RuleForm {

  private RuleForm() {}

  static String of(Query query) {
    return switch (query) {
      case Query.Word word -> word.text();
      case Query.Prefix prefix -> prefix.text() + "*";
      case Query.Phrase phrase -> '"' + joined(phrase.words(), " ") + '"';
      case Query.ActorMention actor -> "@" + actor.actorId();
      case Query.Or or -> "(" + joined(or.operands(), " OR ") + ")";
      case Query.And and -> "(" + joined(and.operands(), " AND ") + ")";
      case Query.Not not -> pair(not.wanted(), "NOT", not.unwanted());
      case Query.Near near ->
          pair(near.left(), (near.ordered() ? "PRE/" : "NEAR/") + near.words(), near.right());
      case Query.NotNear not -> pair(not.wanted(), "NOT NEAR/" + not.words(), not.unwanted());
      case Query.Same same -> pair(same.left(), "SAME-" + same.unit(), same.right());
      case Query.Title title -> "TITLE: " + of(title.wanted());
    };
  }

  private static String pair(Query left, String operator, Query right) {
    return "(" + of(left) + " " + operator + " " + of(right) + ")";
  }

  private static String joined(List<Query> queries, String between) {
    return queries.stream().map(RuleForm::of).collect(Collectors.joining(between));
  }
}
