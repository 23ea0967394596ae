package org.mediadigest.matching.benchmark;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * An invented language in the letters of a real one: words by rank, so that the first few hundred
 * make half of any text and most spellings are rare, as in news.
 */
enum Tongue {
  EN("b c d f g l m n p r s t th st", "a e i o u ea", "s"),
  FR("b c d f g l m n p r s t ch tr", "a e é i o u ou", "s"),
  DE("b d f g h k l m n r s t sch st", "a e i o u ä ü", "s es en"),
  IT("b c d f g l m n p r s t ch", "a e i o u ia", "i"),
  ES("b c d f g l m n p r s t ñ", "a e i o u ie", "s"),
  PL("b c d g k ł m n p r s w z sz cz", "a e i o u y ą", "a u em ie owi"),
  RU("б в г д ж з к л м н п р с т ш", "а е и о у ы я", "а у ом е ы"),
  UK("б в г д ж з к л м н п р с т ч", "а е и о у і я", "а у ом і и"),
  BG("б в г д ж з к л м н п р с т щ", "а е и о у ъ я", "а ът ите");

  private static final int SPELLINGS = 150_000;

  private final String[] onsets;
  private final String[] vowels;
  private final String[] endings;
  private final Map<Integer, String> known = new HashMap<>();

  Tongue(String onsets, String vowels, String endings) {
    this.onsets = onsets.split(" ");
    this.vowels = vowels.split(" ");
    this.endings = endings.split(" ");
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A word as often as its rank in Zipf's law lets it be. */
  String word(Random random) {
    return ranked((int) Math.pow(SPELLINGS, random.nextDouble()));
  }

  /** The word of that rank: frequent words are short. */
  String ranked(int rank) {
    return known.computeIfAbsent(rank, this::spell);
  }

  private String spell(int rank) {
    Random random = new Random(31L * rank + ordinal());
    int syllables = rank < 100 ? 1 : rank < 3000 ? 2 : 3 + random.nextInt(2);
    return syllables(syllables, random);
  }

  /** A name nobody can mistake for a word: four syllables and a consonant. */
  String name(Random random) {
    String name = syllables(4, random) + onsets[random.nextInt(onsets.length)];
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** The name in one of its cases; the base form every other time. */
  String inflected(String name, Random random) {
    return random.nextBoolean() ? name : name + endings[random.nextInt(endings.length)];
  }

  private String syllables(int count, Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < count; i++) {
      word.append(onsets[random.nextInt(onsets.length)]);
      word.append(vowels[random.nextInt(vowels.length)]);
    }
    return word.toString();
  }
}
