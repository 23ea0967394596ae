package org.mediadigest.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mediadigest.article.Language;

class RuleTest {

  private static final Path FAULTS =
      Path.of("src/test/resources/org/mediadigest/codebook/rule-faults.txt");

  static List<RuleTable.Row> table() throws IOException {
    return RuleTable.rows();
  }

  /** Each block: the problem, the rule, the caret, the remedy. */
  static Stream<String> faults() throws IOException {
    return Stream.of(Files.readString(FAULTS).strip().split("\n\n"));
  }

  @Test
  void theTableOfTheJavadocIsRead() throws IOException {
    assertThat(table()).hasSizeGreaterThan(15);
    assertThat(table().get(1))
        .isEqualTo(
            new RuleTable.Row(
                "weapon*",
                "words that begin so",
                "The weapons and the weaponry",
                List.of("weapons", "weaponry")));
  }

  @ParameterizedTest
  @MethodSource("table")
  void eachPatternOfTheTableParsesAndItsExampleHoldsWhatItFinds(RuleTable.Row row)
      throws RuleSyntaxException {
    String form = form(row.pattern());

    assertThat(form(form)).isEqualTo(form);
    assertThat(row.finds()).allSatisfy(found -> assertThat(row.example()).contains(found));
  }

  @Test
  void theTableShowsEveryForm() throws IOException {
    String forms = String.join(" ", table().stream().map(RuleTable.Row::pattern).toList());
    assertThat(forms)
        .contains("*", "\"", "“", " OR ", " AND ", " NOT ", " NEAR/", " PRE/", " NOT NEAR/")
        .contains("SAME-SENTENCE", "SAME-PARAGRAPH", "TITLE:", "(", "@");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          word                              | word
          prefix*                           | prefix*
          "two words"                       | "two words"
          "air defen* system*"              | "air defen* system*"
          “a b” OR „a b“ OR «a b» OR » a b «| ("a b" OR "a b" OR "a b" OR "a b")
          l'OTAN                            | l'OTAN
          cease-fire OR AT&T OR U.S. OR F16 | (cease-fire OR AT&T OR U.S. OR F16)
          эскалац* NEAR/3 війн*             | (эскалац* NEAR/3 війн*)
          or OR and OR near OR w5           | (or OR and OR near OR w5)
          NEARBY OR PREMIER OR ORDER        | (NEARBY OR PREMIER OR ORDER)
          a OR b OR c                       | (a OR b OR c)
          a OR b AND c                      | (a OR (b AND c))
          (a OR b) AND c                    | ((a OR b) AND c)
          a AND b NEAR/3 c                  | (a AND (b NEAR/3 c))
          a NEAR/3 b NEAR/4 c               | ((a NEAR/3 b) NEAR/4 c)
          a NEAR/3 (b PRE/4 c)              | (a NEAR/3 (b PRE/4 c))
          a NOT b AND c OR d                | (((a NOT b) AND c) OR d)
          a AND b AND c NOT d NOT e         | (((a AND b AND c) NOT d) NOT e)
          a NOT NEAR/3 b NOT c              | ((a NOT NEAR/3 b) NOT c)
          a NOT b NEAR/3 c                  | (a NOT (b NEAR/3 c))
          TITLE: a NEAR/3 b                 | (TITLE: a NEAR/3 b)
          TITLE:(a NEAR/3 b) OR TITLE:c     | (TITLE: (a NEAR/3 b) OR TITLE: c)
          a SAME-SENTENCE b AND c           | ((a SAME-SENTENCE b) AND c)
          a SAME-PARAGRAPH (b OR c)         | (a SAME-PARAGRAPH (b OR c))
          ((a))                             | a
          (a)OR(b)                          | (a OR b)
          @nato NEAR/999 @us-2              | (@nato NEAR/999 @us-2)
          """)
  void operatorsBindAsDocumented(String rule, String form) throws RuleSyntaxException {
    assertThat(form(rule)).isEqualTo(form);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsShownWithItsPlaceAndARemedy(String block) {
    String rule = block.lines().skip(1).findFirst().orElseThrow().substring(4);

    assertThatThrownBy(() -> form(rule)).isInstanceOf(RuleSyntaxException.class).hasMessage(block);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u00a0"})
  void anEmptyRuleIsRefused(String rule) {
    assertThatThrownBy(() -> form(rule))
        .isInstanceOfSatisfying(
            RuleSyntaxException.class, e -> assertThat(e.problem()).isEqualTo("the rule is empty"));
  }

  @Test
  void aRuleOfAThousandParenthesesIsRefusedWithoutExhaustingTheStack() {
    assertThatThrownBy(() -> form("(".repeat(100_000) + "a"))
        .hasMessageContaining("nested too deeply");
    assertThatThrownBy(() -> form("TITLE:".repeat(100_000) + "a"))
        .hasMessageContaining("nested too deeply");
  }

  @Test
  void aRulePrintsAsItsSource() throws RuleSyntaxException {
    assertThat(Rule.parse("a  OR (b)", Language.UNKNOWN)).hasToString("a  OR (b)");
  }

  private static String form(String rule) throws RuleSyntaxException {
    return RuleForm.of(Rule.parse(rule, Language.UNKNOWN).query());
  }
}
