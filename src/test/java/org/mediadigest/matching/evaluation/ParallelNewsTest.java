package org.mediadigest.matching.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.mediadigest.codebook.Codebook;
import org.mediadigest.ingest.GoldFolder;

/**
 * Holds what the matcher has reached on parallel news. Floors are only ever raised; who lowers one
 * on purpose says so with {@code -Dgold.lower-floor=true} and writes the new floor down.
 */
class ParallelNewsTest {

  @Test
  void noLanguageIsWorseThanItWas() throws IOException {
    ParallelNews news = ParallelNews.in(GoldFolder.part("parallel-news"));
    Properties floors = floors();
    Assumptions.assumeTrue(
        news.sha256().equals(floors.getProperty("sha256")), "skipped: other gold data");
    ParallelNewsEvaluation reached = ParallelNewsEvaluation.of(news);
    System.out.println(reached);
    Assumptions.assumeFalse(Boolean.getBoolean("gold.lower-floor"), "skipped: floors are lowered");
    SoftAssertions all = new SoftAssertions();
    reached
        .agreements()
        .forEach((language, agreement) ->
            all.assertThat(agreement.f1())
                .as(language)
                .isGreaterThanOrEqualTo(Double.parseDouble(floors.getProperty(language))));
    all.assertAll();
  }

  @Test
  void everyLanguageNamesTheSameCapitals() {
    Codebook places = PlacesCodebook.in(ParallelNews.languages());
    assertThat(places.actor("ua-capital").orElseThrow().aliases())
        .extracting(alias -> alias.languages().first() + " " + alias.text())
        .contains("fr Kiev", "ru Киев", "uk Київ", "pl Kijów");
    assertThat(places.actors())
        .filteredOn(actor -> actor.id().endsWith("-capital"))
        .hasSizeGreaterThan(100)
        .allMatch(actor -> actor.aliases().size() == ParallelNews.languages().size());
  }

  private static Properties floors() throws IOException {
    Properties floors = new Properties();
    try (InputStream in =
        ParallelNewsTest.class.getResourceAsStream("parallel-news-floors.properties")) {
      floors.load(in);
    }
    return floors;
  }
}
