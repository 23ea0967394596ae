package org.mediadigest.matching.inflection;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The few words and shapes of a language that its paradigms cannot tell: given names of unexpected
 * gender, nouns that govern a genitive, conjunctions. Read from lines {@code key: values}; a value
 * is a list of lower-case words, or, for a key that ends in {@code ~}, one regular expression.
 */
final class Lexicon {
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, Pattern> shapes = new HashMap<>();

  Lexicon(String text) {
    text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(this::read);
  }

  /** A given name of women, by list or by its ending. */
  boolean isFeminineName(String word) {
    return !lists("masculine", word) && (lists("feminine", word) || shaped("feminine-name~", word));
  }

  /** A given name of men, by list or by its ending. */
  boolean isMasculineName(String word) {
    return !lists("feminine", word)
        && (lists("masculine", word) || shaped("masculine-name~", word));
  }

  /** A surname whose ending only women bear. */
  boolean isFeminineSurname(String word) {
    return shaped("feminine-surname~", word);
  }

  /** A surname whose ending only men bear. */
  boolean isMasculineSurname(String word) {
    return shaped("masculine-surname~", word);
  }

  /**
   * A noun such as <i>ministry</i> or <i>island</i>: what follows it is its complement, and fixed.
   */
  boolean takesComplement(String word) {
    return shaped("complement~", word);
  }

  /** A word that looks like a genitive, as the last word of a name. */
  boolean isGenitive(String word) {
    return shaped("genitive~", word);
  }

  /** Whether a word of adjectival ending is one for certain, and not a noun such as Украина. */
  boolean isAdjective(String word) {
    return !shapes.containsKey("adjective~") || shaped("adjective~", word);
  }

  /** A name that its ending would decline, and usage does not. */
  boolean isInvariable(String word) {
    return lists("invariable", word);
  }

  boolean isConjunction(String word) {
    return lists("conjunctions", word);
  }

  /** Whether adjectives may follow their noun, as in <i>Unia Europejska</i>. */
  boolean adjectivesMayFollow() {
    return words.containsKey("adjectives-follow");
  }

  private boolean lists(String key, String word) {
    return words.getOrDefault(key, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  private boolean shaped(String key, String word) {
    Pattern shape = shapes.get(key);
    return shape != null && shape.matcher(word.toLowerCase(Locale.ROOT)).find();
  }

  private void read(String line) {
    String[] sides = line.split(":\\s*", 2);
    if (sides[0].endsWith("~")) {
      shapes.put(sides[0], Pattern.compile(sides[1]));
    } else {
      words.put(sides[0], Arrays.stream(sides[1].split("\\s+", -1)).collect(Collectors.toSet()));
    }
  }
}
