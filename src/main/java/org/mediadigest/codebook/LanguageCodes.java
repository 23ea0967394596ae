package org.mediadigest.codebook;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mediadigest.article.Language;

/** The codes of ISO 639-1, and what people write instead. */
final class LanguageCodes {

  private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

  /** Codes of countries taken for those of their languages. */
  private static final Map<String, String> COUNTRIES =
      Map.of(
          "ua", "uk", "cz", "cs", "dk", "da", "gr", "el", "cn", "zh", "jp", "ja", "rs", "sr", "us",
          "en", "gb", "en");

  private LanguageCodes() {}

  static boolean isKnown(String code) {
    return KNOWN.contains(code);
  }

  /** What to write instead. */
  static String remedy(String typed) {
    String lower = typed.toLowerCase(Locale.ROOT);
    return Stream.concat(
            Stream.of(Language.ofTag(typed).code(), COUNTRIES.getOrDefault(lower, "")),
            named(lower))
        .filter(LanguageCodes::isKnown)
        .findFirst()
        .map(code -> "did you mean '" + code + "'?")
        .orElse("write the two-letter code of ISO 639-1, such as en, fr or uk");
  }

  private static Stream<String> named(String lower) {
    return KNOWN.stream()
        .sorted()
        .filter(code -> lower.equalsIgnoreCase(Locale.of(code).getDisplayLanguage(Locale.ENGLISH)));
  }
}
