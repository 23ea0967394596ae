package org.mediadigest.matching.inflection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The paradigms of one language, read from a text that a linguist can check. A line is
 *
 * <pre>{@code
 * classes genders before-ending cell cell ...      # comment
 * n       f       [гкх]-а       и  е у ой,ою е
 * }</pre>
 *
 * One cell for each case that the first line names after {@code cases}; a cell holds endings put
 * after the stem, separated by commas: {@code .} is the nominative itself, {@code 0} the bare stem,
 * {@code ~} the stem with its last consonants softened as the line {@code soft} says. The first row
 * that fits a word wins; a row that begins with {@code +} lets the search go on (a second possible
 * paradigm), one that begins with {@code ?} is for words whose gender an adjective shows.
 */
final class ParadigmTable {
  private static final String CASES = "cases";
  private static final String SOFT = "soft";

  private final List<Paradigm> rows = new ArrayList<>();
  private final Map<String, String> softened = new HashMap<>();
  private List<String> cases = List.of();

  ParadigmTable(String text) {
    text.lines()
        .map(line -> line.replaceFirst("\\s*#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .forEach(this::read);
  }

  /** The number of cases, the nominative included. */
  int size() {
    return cases.size() + 1;
  }

  /** The place of a case in {@link Declined#cells()}, by its letter in the table. */
  int caseIndex(String letter) {
    return cases.indexOf(letter) + 1;
  }

  /** All paradigms the word may follow in this class; the first fitting row decides its gender. */
  List<Declined> decline(String word, WordClass wordClass) {
    return decline(word, wordClass, EnumSet.allOf(Gender.class), false);
  }

  /** As above, for a word whose gender is known. */
  List<Declined> decline(String word, WordClass wordClass, Gender gender) {
    return decline(word, wordClass, EnumSet.of(gender), true);
  }

  /** The genders in which the word could be an adjective that agrees with a noun. */
  Set<Gender> adjectiveGenders(String word) {
    String lower = lowerCased(word);
    Set<Gender> genders = EnumSet.noneOf(Gender.class);
    for (Paradigm row : rows) {
      if (row.classes().contains(WordClass.ADJECTIVE) && row.fits(lower)) {
        genders.add(row.gender());
      }
    }
    return genders;
  }

  private List<Declined> decline(
      String word, WordClass wordClass, Set<Gender> genders, boolean requested) {
    String lower = lowerCased(word);
    List<Declined> found = new ArrayList<>();
    for (Paradigm row : rows) {
      boolean eligible = row.classes().contains(wordClass) && genders.contains(row.gender());
      if (eligible && (requested || !row.onRequest()) && row.fits(lower)) {
        found.add(row.decline(word, softened));
        if (!row.also()) {
          break;
        }
      }
    }
    return found;
  }

  private void read(String line) {
    List<String> columns = List.of(line.split("\\s+", -1));
    List<String> rest = columns.subList(1, columns.size());
    switch (columns.getFirst()) {
      case CASES -> cases = rest;
      case SOFT -> rest.forEach(this::readSoftening);
      default -> readRow(columns);
    }
  }

  private void readSoftening(String pair) {
    String[] sides = pair.split(":", 2);
    softened.put(sides[0], sides[1]);
  }

  private void readRow(List<String> columns) {
    if (columns.size() != cases.size() + 3) {
      throw new IllegalArgumentException("wrong number of cells: " + columns);
    }
    String letters = columns.get(0);
    int boundary = columns.get(2).lastIndexOf('-');
    Pattern before = Pattern.compile("(?:" + columns.get(2).substring(0, boundary) + ")$");
    String ending = columns.get(2).substring(boundary + 1);
    List<List<String>> cells =
        columns.subList(3, columns.size()).stream()
            .map(c -> Arrays.asList(c.split(",", -1)))
            .toList();
    for (char gender : columns.get(1).toCharArray()) {
      rows.add(
          new Paradigm(
              letters.startsWith("+"),
              letters.startsWith("?"),
              WordClass.ofLetters(letters.replaceAll("[+?]", "")),
              Gender.ofLetter(gender),
              before,
              ending,
              cells));
    }
  }

  /** Lower case of the same length, so that cutting an ending cuts the same letters of the word. */
  private static String lowerCased(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.length() == word.length() ? lower : word;
  }
}
