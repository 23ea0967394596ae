package org.mediadigest.ingest;

import java.util.Set;

/**
 * Corrects a guess between Ukrainian, Russian, Bulgarian and Belarusian by the letters that only
 * one of them writes, which in a short text say more than its frequencies.
 */
final class CyrillicLetters {

  private static final Set<String> LANGUAGES = Set.of("uk", "ru", "bg", "be", "mk", "sr");

  private static final String ONLY_UKRAINIAN = "їєґЇЄҐ";
  private static final String ONLY_RUSSIAN_OR_BELARUSIAN = "ыэёЫЭЁ";
  private static final String NOT_BULGARIAN = "ыэёіїєґўЫЭЁІЇЄҐЎ";

  private CyrillicLetters() {}

  /** The guess, or what the letters say against it. */
  static String settle(String guess, String text) {
    if (!LANGUAGES.contains(guess)) {
      return guess;
    }
    long ukrainian = count(text, ONLY_UKRAINIAN);
    long russian = count(text, ONLY_RUSSIAN_OR_BELARUSIAN);
    if (ukrainian > russian) {
      return "uk";
    }
    if (russian > 0 && count(text, "іў") == 0) {
      return "ru";
    }
    boolean bulgarian = count(text, "ъщ") > 0 && count(text, NOT_BULGARIAN) == 0;
    return bulgarian && count(text, "ъ") * 100 > text.length() / 2 ? "bg" : guess;
  }

  private static long count(String text, String letters) {
    return text.chars().filter(c -> letters.indexOf(c) >= 0).count();
  }
}
