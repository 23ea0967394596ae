package org.mediadigest.matching.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mediadigest.article.Article;
import org.mediadigest.article.Language;
import org.mediadigest.article.Section;
import org.mediadigest.article.Span;
import org.mediadigest.codebook.Codebook;
import org.mediadigest.codebook.Names;
import org.mediadigest.codebook.Rule;
import org.mediadigest.codebook.RuleSyntaxException;
import org.mediadigest.codebook.Theme;
import org.mediadigest.matching.Matcher;
import org.mediadigest.matching.Mention;

/**
 * Rules against Lucene's intervals. Lucene tells every minimal interval; overlapping hits of a
 * theme count once, so of its intervals those that overlap an earlier counted one are dropped.
 */
class RuleOracleTest {

  private static final int RULES = 40;
  private static final int WORDS = 80;

  static Stream<Arguments> runs() {
    return Stream.of(RandomWords.Script.values())
        .flatMap(script -> IntStream.range(0, 5).mapToObj(seed -> Arguments.of(script, seed)));
  }

  @ParameterizedTest(name = "{0}, seed {1}")
  @MethodSource("runs")
  void findsWhatIntervalsFind(RandomWords.Script script, int seed) throws Exception {
    RandomWords source = new RandomWords(script, new Random(seed));
    int found = 0;
    for (int i = 0; i < RULES; i++) {
      Rule rule = Rule.parse(rule(source), Language.UNKNOWN);
      List<String> words = lowerCase(source.words(WORDS));
      List<String> expected = expected(rule, words);
      assertThat(matched(rule, String.join(" ", words)))
          .as("%s on %s", rule, words)
          .isEqualTo(expected);
      found += expected.size();
    }
    assertThat(found).as("hits of all rules").isGreaterThan(RULES);
  }

  private static String rule(RandomWords source) {
    Random random = source.random();
    String left = operand(source);
    String right = operand(source);
    int words = 1 + random.nextInt(6);
    return switch (random.nextInt(3)) {
      case 0 -> left + " OR " + right;
      case 1 -> "%s NEAR/%d %s".formatted(left, words, right);
      default -> "%s PRE/%d %s".formatted(left, words, right);
    };
  }

  private static String operand(RandomWords source) {
    List<String> words = lowerCase(source.words(3));
    return switch (source.random().nextInt(4)) {
      case 0 -> words.getFirst();
      case 1 -> words.getFirst() + "*";
      case 2 -> '"' + words.get(0) + " " + words.get(1).charAt(0) + "*\"";
      default -> "(%s OR %s* OR %s)".formatted(words.toArray());
    };
  }

  private static List<String> lowerCase(List<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  private static List<String> expected(Rule rule, List<String> words) throws IOException {
    List<String> spans = new ArrayList<>();
    int free = 0;
    for (int[] interval : new IntervalSearch(String.join(" ", words)).find(rule.query())) {
      if (interval[0] >= free) {
        spans.add(span(words, interval).toString());
        free = interval[1] + 1;
      }
    }
    return spans;
  }

  private static Span span(List<String> words, int[] interval) {
    int before = words.subList(0, interval[0]).stream().mapToInt(String::length).sum();
    String covered = String.join(" ", words.subList(interval[0], interval[1] + 1));
    int start = before + interval[0];
    return new Span(start, start + covered.length());
  }

  private static List<String> matched(Rule rule, String text) throws RuleSyntaxException {
    Theme theme = new Theme("theme", Names.of("theme"), List.of(rule), List.of());
    Codebook codebook = new Codebook(List.of(), List.of(theme), List.of(), "one", List.of());
    List<Section> body = List.of(Section.of(Section.Name.BODY, text));
    return Matcher.compile(codebook)
        .match(new Article("text", null, Language.UNKNOWN, "", null, body))
        .mentions()
        .stream()
        .map(Mention::span)
        .map(Span::toString)
        .toList();
  }
}
