package org.mediadigest.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is listed under one sequence of words: the wordings that end at a node of the trie. */
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
        if (tokens.word(from + i).capitals() != capitals.get(i)) {
          return false;
        }
      }
      return true;
    }
  }

  private final List<Form> forms = new ArrayList<>();
  private final List<Integer> companies = new ArrayList<>();
  private final List<String> exclusions = new ArrayList<>();

  /** Adds a form; those listed come before those derived. */
  void add(Form form) {
    forms.add(form);
    forms.sort(Comparator.comparing(Form::derived));
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
