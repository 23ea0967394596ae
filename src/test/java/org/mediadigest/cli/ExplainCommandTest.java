package org.mediadigest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediadigest.cli.Newsroom.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplainCommandTest {

  private static final String VISIT = "2024-05-27/harbour-times/visit.txt";

  @TempDir Path root;
  private Newsroom newsroom;

  @BeforeEach
  void furnish() {
    newsroom = new Newsroom(root);
    newsroom.article(
        VISIT,
        "Stoltenberg comes to Sofia",
        """
        Jens Stoltenberg told the assembly in Bulgaria that NATO does not seek escalation.

        Read also: NATO opens an office\
        """);
    newsroom.write("articles/2024-05-27/harbour-times/empty.txt", "");
  }

  @Test
  void whatWasCountedIsShownWithItsWordsAndWhatWasNotWithItsReason() {
    Outcome outcome = newsroom.command("explain", VISIT);

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .contains(VISIT, "2024-05-27 (from: path)", "harbour-times")
        .contains("in Bulgaria that [NATO] does not seek escalation.")
        .contains("Read also: [NATO] opens an office", "furniture")
        .contains("nato: 1 counted, 1 not (furniture 1)")
        .contains("stoltenberg: 2 counted");
  }

  @Test
  void jsonHasTheKeysInTheirOrder() {
    JsonNode article = json(VISIT).getFirst();

    assertThat(article.propertyNames())
        .containsExactly(
            "file",
            "title",
            "date",
            "dateFrom",
            "language",
            "source",
            "url",
            "sections",
            "mentions",
            "rejected");
    assertThat(article.get("sections").get(0).propertyNames())
        .containsExactly("name", "text", "furniture");
    assertThat(article.get("mentions").get(0).propertyNames())
        .containsExactly("id", "kind", "section", "start", "end", "surface", "by");
    assertThat(article.get("rejected").get(0).propertyNames())
        .containsExactly("id", "kind", "section", "start", "end", "surface", "by", "reason");
  }

  @Test
  void jsonOffsetsPointToTheSurfaceInTheSectionsText() {
    JsonNode article = json(VISIT).getFirst();

    assertThat(article.get("file").asString()).isEqualTo(VISIT);
    assertThat(article.get("date").asString()).isEqualTo("2024-05-27");
    assertThat(article.get("dateFrom").asString()).isEqualTo("path");
    assertThat(article.get("url").isNull()).isTrue();
    assertThat(article.get("mentions")).hasSizeGreaterThanOrEqualTo(4);
    for (JsonNode mention : article.get("mentions")) {
      assertThat(words(article, mention)).isEqualTo(mention.get("surface").asString());
    }
    assertThat(article.get("rejected"))
        .anySatisfy(rejected -> {
          assertThat(rejected.get("reason").asString()).isEqualTo("furniture");
          assertThat(words(article, rejected)).isEqualTo("NATO");
        });
  }

  private static String words(JsonNode article, JsonNode mention) {
    for (JsonNode section : article.get("sections")) {
      if (section.get("name").equals(mention.get("section"))) {
        return section
            .get("text")
            .asString()
            .substring(mention.get("start").asInt(), mention.get("end").asInt());
      }
    }
    throw new AssertionError("no such section: " + mention);
  }

  @Test
  void aFileThatCannotBeReadHasItsReason() {
    String empty = "2024-05-27/harbour-times/empty.txt";

    assertThat(newsroom.command("explain", empty).out()).contains(empty, "set aside: it is empty");
    JsonNode line = json(empty).getFirst();
    assertThat(line.propertyNames()).containsExactly("file", "setAside");
    assertThat(line.get("setAside").asString()).isEqualTo("is empty");
  }

  @Test
  void aFolderStandsForAllItsFiles() {
    assertThat(json("2024-05-27"))
        .extracting(line -> line.get("file").asString())
        .containsExactly("2024-05-27/harbour-times/empty.txt", VISIT);
  }

  @Test
  void aFileOfTheArticleFolderGoesByItsPathThereHoweverItIsNamed() {
    String absolute = newsroom.path("articles/" + VISIT).toString();

    assertThat(json(absolute).getFirst().get("file").asString()).isEqualTo(VISIT);
  }

  @Test
  void aFileElsewhereGoesByItsPathAsGiven() {
    newsroom.write("elsewhere/2024-05-29/note.txt", "A note\n\nNATO is mentioned here.\n");
    String given = newsroom.path("elsewhere/2024-05-29/note.txt").toString();

    JsonNode line = json(given).getFirst();

    assertThat(line.get("file").asString()).isEqualTo(given);
    assertThat(line.get("date").asString()).isEqualTo("2024-05-29");
  }

  private List<JsonNode> json(String file) {
    Outcome outcome = newsroom.command("explain", "--json", file);
    assertThat(outcome.err()).isEmpty();
    return outcome.out().lines().map(JsonMapper.shared()::readTree).toList();
  }
}
