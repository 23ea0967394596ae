package org.mediadigest.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mediadigest.article.Span;

/** Random codebooks on random texts, against a search so plain that it can be believed. */
class AliasOracleTest {

  private static final Map<String, String> WORDS =
      Map.of(
          "Latin", "rama mali ram ama i is iran ira ırak sol",
          "Cyrillic", "рама мали рам ама і їжак ира йод иод соль",
          "Greek", "ραμα μαλι ραμ αμα ιραν σολος οδος οδοσ",
          "Arabic", "روسيا سوريا مصر رام قمر شمس",
          "Hebrew", "רוסיה סוריה מצרים רם ירח שמש");

  /** A gap and whether a name may run over it. */
  private record Gap(String text, boolean open) {}

  private static final List<Gap> GAPS =
      List.of(
          new Gap(" ", true),
          new Gap(" ", true),
          new Gap("-", true),
          new Gap("\u00a0", true),
          new Gap("\n", true),
          new Gap(" «", true),
          new Gap(", ", false),
          new Gap("! ", false),
          new Gap("\n\n", false),
          new Gap(" – ", false));

  private record Placed(String word, Span span, boolean joined) {}

  static Stream<Arguments> seeds() {
    return Stream.of("tr", "uk", "en")
        .flatMap(locale ->
            WORDS.keySet().stream()
                .sorted()
                .flatMap(script ->
                    Stream.iterate(1, seed -> seed + 1)
                        .limit(40)
                        .map(seed -> Arguments.of(locale, script, seed))));
  }

  @ParameterizedTest(name = "locale {0}, {1}, seed {2}")
  @MethodSource("seeds")
  void findsWhatPlainSearchFinds(String locale, String script, int seed) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.of(locale));
    try {
      compare(WORDS.get(script).split(" "), new Random(seed));
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void compare(String[] vocabulary, Random random) {
    Desk desk = new Desk();
    Map<List<String>, String> aliases = new LinkedHashMap<>();
    for (int actor = 0; actor < 8; actor++) {
      List<String> alias = new ArrayList<>();
      for (int n = random.nextInt(4); n >= 0; n--) {
        alias.add(vocabulary[random.nextInt(vocabulary.length)]);
      }
      aliases.putIfAbsent(alias.stream().map(AliasOracleTest::folded).toList(), "a" + actor);
      desk.actor("a" + actor, String.join(random.nextBoolean() ? " " : "-", alias));
    }
    StringBuilder text = new StringBuilder();
    List<Placed> placed = write(text, vocabulary, random);

    List<String> found =
        desk.read(text.toString()).mentions().stream()
            .map(mention -> mention.id() + mention.span())
            .toList();

    assertThat(found).as(text.toString()).isEqualTo(plainSearch(placed, aliases));
  }

  private static List<Placed> write(StringBuilder text, String[] vocabulary, Random random) {
    List<Placed> placed = new ArrayList<>();
    boolean joined = false;
    for (int n = 0; n < 120; n++) {
      String word = vocabulary[random.nextInt(vocabulary.length)];
      int start = text.length();
      text.append(random.nextInt(3) == 0 ? word.toUpperCase(Locale.ROOT) : word);
      placed.add(new Placed(folded(word), new Span(start, text.length()), joined));
      Gap gap = GAPS.get(random.nextInt(GAPS.size()));
      text.append(gap.text);
      joined = gap.open;
    }
    return placed;
  }

  /** The two letters of these words that differ and make no difference. */
  private static String folded(String word) {
    return word.replace('ı', 'i').replace('ς', 'σ');
  }

  private static List<String> plainSearch(List<Placed> words, Map<List<String>, String> aliases) {
    List<String> found = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      int longest = 0;
      for (List<String> alias : aliases.keySet()) {
        longest = stands(alias, words, at) ? Math.max(longest, alias.size()) : longest;
      }
      if (longest > 0) {
        List<Placed> hit = words.subList(at, at + longest);
        Span span = new Span(hit.getFirst().span.start(), hit.getLast().span.end());
        found.add(aliases.get(hit.stream().map(Placed::word).toList()) + span);
      }
      at += Math.max(longest, 1);
    }
    return found;
  }

  private static boolean stands(List<String> alias, List<Placed> words, int at) {
    for (int i = 0; i < alias.size(); i++) {
      boolean over = at + i >= words.size() || (i > 0 && !words.get(at + i).joined);
      if (over || !words.get(at + i).word.equals(alias.get(i))) {
        return false;
      }
    }
    return true;
  }
}
