package org.mediadigest.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mediadigest.codebook.Alias;
import org.mediadigest.ingest.GoldFolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public cases of a keyword extractor, where the folder of gold data is present. */
class KeywordGoldTest {

  static Stream<JsonNode> cases() throws IOException {
    Path cases = GoldFolder.part("keywords").resolve("keyword_extractor_test_cases.json");
    return JsonMapper.shared().readTree(Files.readString(cases)).valueStream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isFoundInAnyCase(JsonNode gold) {
    check(gold, Alias.Letters.FOLDED, "keywords");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isFoundInItsOwnCase(JsonNode gold) {
    check(gold, Alias.Letters.EXACT, "keywords_case_sensitive");
  }

  private static void check(JsonNode gold, Alias.Letters letters, String expected) {
    Desk desk = new Desk();
    gold.get("keyword_dict")
        .properties()
        .forEach(e -> desk.actor(e.getKey(), aliases(e.getValue(), letters)));

    assertThat(desk.read(gold.get("sentence").asString()).mentions())
        .extracting(Mention::id)
        .isEqualTo(gold.get(expected).valueStream().map(JsonNode::asString).toList());
  }

  private static Alias[] aliases(JsonNode words, Alias.Letters letters) {
    List<Alias> aliases = new ArrayList<>();
    words.forEach(word -> aliases.add(Desk.alias(word.asString(), letters)));
    return aliases.toArray(Alias[]::new);
  }
}
