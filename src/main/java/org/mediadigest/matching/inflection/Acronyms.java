package org.mediadigest.matching.inflection;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The endings that a language hangs on acronyms, with a hyphen (<i>ONZ-etu</i>) or without
 * (<i>МИДа</i>). Read from lines {@code shape-cut ending,ending}: the first shape that fits wins,
 * what follows its last hyphen is cut off.
 */
final class Acronyms {
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{Nd}]{1,7}");
  private static final Pattern MIXED = Pattern.compile("\\p{Lu}\\p{Ll}\\p{Lu}");

  private final List<Rule> rules;

  Acronyms(String text) {
    rules = text.lines().map(String::strip).filter(l -> !l.isEmpty()).map(Rule::read).toList();
  }

  static boolean isAcronym(String word) {
    return ACRONYM.matcher(word).matches() || MIXED.matcher(word).matches();
  }

  /** The acronym and its inflected forms. */
  Set<String> forms(String acronym) {
    Set<String> forms = new LinkedHashSet<>(Set.of(acronym));
    for (Rule rule : rules) {
      if (rule.shape.matcher(acronym).matches()) {
        String stem = acronym.substring(0, acronym.length() - rule.cut.length());
        rule.endings.forEach(ending -> forms.add(stem + ending));
        break;
      }
    }
    return forms;
  }

  private record Rule(Pattern shape, String cut, List<String> endings) {

    static Rule read(String line) {
      String[] columns = line.split("\\s+", 2);
      int boundary = columns[0].lastIndexOf('-');
      String cut = columns[0].substring(boundary + 1);
      Pattern shape = Pattern.compile(columns[0].substring(0, boundary) + cut);
      return new Rule(shape, cut, Arrays.asList(columns[1].split(",", -1)));
    }
  }
}
