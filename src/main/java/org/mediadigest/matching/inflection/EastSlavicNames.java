package org.mediadigest.matching.inflection;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which names are Ukrainian or Russian, in the Cyrillic that {@link RomanisationScheme} reads:
 * {@code §} is -ский, {@code ¶} a final -ий or -ый, {@code ґ} a Ukrainian г; soft signs are not
 * written.
 */
final class EastSlavicNames {
  /** Endings of surnames that hardly occur elsewhere. */
  private static final Pattern SURNAME =
      Pattern.compile(
          ".{2,}([оеё]ва?|ская|ска|енко|ичко|чук|щук|юк|[оеи]вич|[оеи]выч|жин|шкин|цын|ицин"
              + "|жн¶|алн¶|алная)");

  private static final String FAMILY_SKY = ".{2,}§";

  /** Surnames and places whose endings tell nothing. */
  private static final Set<String> KNOWN =
      words(
          """
          путин ленин сталин ельцин мишустин шойгу кулеба ермак шмыґал шмыгал небензя подоляк \
          володин собянин набиуллина зелен§ сыр§ ходорков§ жиринов§ гагарин лукашенко бандера \
          кыив киев харкив харков лвив лвов мыколаив николаев черниґив чернигов одеса одесса \
          луґанск луганск донецк донбас донбасс мариупол херсон крым\
          """);

  private static final Set<String> GIVEN_NAMES =
      words(
          """
          владимир володымыр сергей серґ¶ дмитр¶ дмытро андрей андр¶ алексей олекс¶ михаил \
          мыхайло юлия юля евген¶ виктор юр¶ валер¶ геннад¶ витал¶ анатол¶ григор¶ мыкола николай \
          петро александр олександр ирына наталя олена елена\
          """);

  private static final Map<String, List<String>> PAIRS =
      pairs(
          """
          кыив киев, харкив харков, лвив лвов, мыколаив николаев, черниґив чернигов, \
          одеса одесса, луґанск луганск, донбас донбасс, володымыр владимир, серґ¶ сергей, \
          дмытро дмитр¶, андр¶ андрей, олекс¶ алексей, мыхайло михаил, мыкола николай, \
          олександр александр, олена елена\
          """);

  /** English and other words in -ow and -ew that no Slavic name is. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?i)(krak|mosc|crac|glasg)ow|.*(?<!k|wr|yr|[ieu]m|[aeiou]n|sch|sz|cz|ch|[eo]z|nz|ss|up|ip"
              + "|is|us|ow|ew|ed|j|i)[oe]w");

  private EastSlavicNames() {}

  /** Whether a word in Latin letters may be a romanised name at all. */
  static boolean mayBeTransliterated(String latin) {
    return !FOREIGN.matcher(latin).matches();
  }

  /**
   * Whether this is a surname or place that is spelled in several ways.
   *
   * @param eastern whether -ский is taken for East Slavic; Polish names share it
   */
  static boolean isSurname(String cyrillic, boolean eastern) {
    return KNOWN.contains(cyrillic)
        || SURNAME.matcher(cyrillic).matches()
        || (eastern && cyrillic.matches(FAMILY_SKY));
  }

  static boolean isGivenName(String cyrillic) {
    return GIVEN_NAMES.contains(cyrillic);
  }

  /** The Ukrainian and the Russian form of a name, where they differ; else the name alone. */
  static List<String> inBothLanguages(String cyrillic) {
    return PAIRS.getOrDefault(cyrillic, List.of(cyrillic));
  }

  private static Set<String> words(String text) {
    return Set.of(text.split("\\s+", -1));
  }

  private static Map<String, List<String>> pairs(String text) {
    Map<String, List<String>> pairs = new HashMap<>();
    for (String line : text.split(",\\s*", -1)) {
      List<String> pair = Arrays.asList(line.split(" ", -1));
      pair.forEach(name -> pairs.put(name, pair));
    }
    return Map.copyOf(pairs);
  }
}
