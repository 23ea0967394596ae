package org.mediadigest.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Running count of what was expected, found and right in one language. */
final class GoldScore {

  private final String language;
  private final List<String> faults = new ArrayList<>();
  private int expected;
  private int found;
  private int right;

  GoldScore(String language) {
    this.language = language;
  }

  void add(OwnGold.Sentence sentence, Set<OwnGold.Found> matches) {
    expected += sentence.expected().size();
    found += matches.size();
    for (OwnGold.Found wanted : sentence.expected()) {
      if (matches.contains(wanted)) {
        right++;
      } else {
        fault("missed", wanted, sentence);
      }
    }
    for (OwnGold.Found match : matches) {
      if (!sentence.expected().contains(match)) {
        fault("false", match, sentence);
      }
    }
  }

  private void fault(String what, OwnGold.Found at, OwnGold.Sentence sentence) {
    String surface = at.span().in(sentence.text());
    faults.add("%s %s %s «%s» in: %s".formatted(language, what, at.id(), surface, sentence.text()));
  }

  int expected() {
    return expected;
  }

  double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  double recall() {
    return expected == 0 ? 0 : (double) right / expected;
  }

  List<String> faults() {
    return List.copyOf(faults);
  }

  String row() {
    double sum = precision() + recall();
    double f1 = sum == 0 ? 0 : 2 * precision() * recall() / sum;
    String form = "%-8s %8d %8d %8d %9.3f %9.3f %9.3f";
    return String.format(
        Locale.ROOT, form, language, expected, found, right, precision(), recall(), f1);
  }
}
