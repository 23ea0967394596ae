package org.mediadigest.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is listed under one sequence of words: the wordings that end at a node of the trie. Mostly
 * one form and nothing else, so the lists are immutable ones: those of one hold it themselves, and
 * the empty ones are all the same.
 */
final class Ending {

  /**
   * A listing in one of its forms.
   *
   * @param listing what is listed
   * @param derived whether it follows from what is listed, and is not itself listed
   * @param capitals for each word the capitals of the form; counts only when the listing is exact
   */
  record Form(Listing listing, boolean derived, List<Long> capitals) {

    /** Whether the words beginning at that token are written with the form's own capitals. */
    boolean isWrittenAt(Tokens tokens, int from) {
      for (int i = 0; i < capitals.size(); i++) {
        if (tokens.capitals(from + i) != capitals.get(i)) {
          return false;
        }
      }
      return true;
    }
  }

  private List<Form> forms = List.of();
  private List<Integer> companies = List.of();
  private List<String> exclusions = List.of();

  /** Adds a form; those listed come before those derived. */
  void add(Form form) {
    List<Form> more = new ArrayList<>(with(forms, form));
    more.sort(Comparator.comparing(Form::derived));
    forms = List.copyOf(more);
  }

  /** Adds a group of company one of whose words this is. */
  void addCompany(int group) {
    companies = with(companies, group);
  }

  /** Adds the id of an actor for whom nothing counts inside this wording. */
  void addExclusion(String actorId) {
    exclusions = with(exclusions, actorId);
  }

  private static <T> List<T> with(List<T> some, T another) {
    List<T> more = new ArrayList<>(some);
    more.add(another);
    return List.copyOf(more);
  }

  List<Form> forms() {
    return forms;
  }

  /** Groups of company one of whose words this is. */
  List<Integer> companies() {
    return companies;
  }

  /** Ids of the actors for whom nothing counts inside this wording. */
  List<String> exclusions() {
    return exclusions;
  }
}
