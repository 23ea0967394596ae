package org.mediadigest.matching.inflection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Declines single words, hyphenated ones included; a word that fits no paradigm is left as it is.
 */
final class Words {
  private static final Pattern FIXED =
      Pattern.compile("[^\\p{L}].*|\\p{L}\\.?|[^-]*\\d.*|\\p{Lu}{2,}");
  private static final Pattern FOREIGN_FIRST =
      Pattern.compile(
          "(?iu)new|san|santa|los|las|el|la|le|les|saint|sankt|nord|north|south|west|east|wall|the"
              + "|hong|costa|saint|sint|tel|abu|al|rio|addis|kuala|phnom|sri|deutsche|royal|daily|real|ford|air"
              + "|нью|сан|санта|лос|лас|эль|ла|ле|сент|санкт|норд|шри|абу|аль|рио|тель|ель|шрі|ріо|сен|коста|пуэрто|пуерто");
  private static final Pattern OPEN_FIRST_PART = Pattern.compile(".*[aаяoоeей]");

  private final ParadigmTable table;

  Words(ParadigmTable table) {
    this.table = table;
  }

  /** An initial, a number, a quotation or an acronym: never inflected inside a longer name. */
  static boolean isFixed(String word) {
    return FIXED.matcher(word).matches();
  }

  /** The first word of many foreign names, which only inflect at the end: <i>New Yorku</i>. */
  static boolean isForeignFirst(String word) {
    return FOREIGN_FIRST.matcher(word).matches();
  }

  /** In the name of a person also a particle, such as <i>фон</i> or <i>de</i>. */
  static boolean isFixedInPerson(String word) {
    return isFixed(word) || Character.isLowerCase(word.charAt(0));
  }

  /** The paradigms of a noun of unknown gender; empty when it has none. */
  List<Declined> nouns(String word, WordClass wordClass) {
    return hyphenated(word, wordClass, part -> table.decline(part, wordClass));
  }

  /** The forms of a word in a given gender, those of its possible paradigms together. */
  Declined inGender(String word, WordClass wordClass, Gender gender) {
    List<Declined> found = nouns(word, wordClass, gender);
    return found.isEmpty() ? fixed(word, gender) : merge(found);
  }

  /** The paradigms of a word whose gender is known; empty when it has none. */
  List<Declined> nouns(String word, WordClass wordClass, Gender gender) {
    return hyphenated(word, wordClass, part -> table.decline(part, wordClass, gender));
  }

  Declined fixed(String word, Gender gender) {
    return Declined.fixed(word, gender, table.size());
  }

  /** The animate masculine: its accusative is its genitive. */
  Declined animate(Declined declined) {
    return declined.gender() == Gender.MASCULINE
        ? declined.withAccusative(table.caseIndex("A"), table.caseIndex("G"))
        : declined;
  }

  /** Several paradigms of one word as one, cell by cell; they are of one gender. */
  static Declined merge(List<Declined> paradigms) {
    Declined first = paradigms.getFirst();
    List<Set<String>> cells = new ArrayList<>();
    for (int c = 0; c < first.cells().size(); c++) {
      Set<String> cell = new LinkedHashSet<>();
      for (Declined paradigm : paradigms) {
        cell.addAll(paradigm.cells().get(c));
      }
      cells.add(cell);
    }
    return new Declined(first.gender(), cells);
  }

  private interface Lookup {
    List<Declined> of(String part);
  }

  private List<Declined> hyphenated(String word, WordClass wordClass, Lookup lookup) {
    int hyphen = word.lastIndexOf('-');
    if (hyphen <= 0 || hyphen == word.length() - 1) {
      return lookup.of(word);
    }
    String left = word.substring(0, hyphen);
    String right = word.substring(hyphen + 1);
    List<Declined> ofRight = isFixed(right) ? List.of() : lookup.of(right);
    if (ofRight.isEmpty()) {
      return firstPartOnly(left, right, lookup);
    }
    return withLeft(left, ofRight, wordClass);
  }

  /** <i>Ростов-на-Дону</i>, <i>Гвинея-Бисау</i>: what follows the first part stays. */
  private List<Declined> firstPartOnly(String left, String right, Lookup lookup) {
    int hyphen = left.indexOf('-');
    String first = hyphen < 0 ? left : left.substring(0, hyphen);
    String rest = hyphen < 0 ? right : left.substring(hyphen + 1) + "-" + right;
    if (isFixed(first) || isForeignFirst(first)) {
      return List.of();
    }
    return lookup.of(first).stream().map(d -> d.join("-", fixed(rest, d.gender()))).toList();
  }

  /** <i>Нью-Йорка</i> keeps its first part, <i>Bielska-Białej</i> does not; names do both. */
  private List<Declined> withLeft(String left, List<Declined> ofRight, WordClass wordClass) {
    boolean person = wordClass == WordClass.SURNAME || wordClass == WordClass.GIVEN_NAME;
    List<Declined> all = new ArrayList<>();
    for (Declined right : ofRight) {
      all.add(fixed(left, right.gender()).join("-", right));
      if (person) {
        all.add(inGender(left, wordClass, right.gender()).join("-", right));
      } else if (OPEN_FIRST_PART.matcher(left).matches() && !isForeignFirst(left)) {
        table.decline(left, wordClass).forEach(l -> all.add(l.join("-", right)));
      }
    }
    return all;
  }
}
