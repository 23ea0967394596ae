package org.mediadigest.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Holds what the matcher has reached in each language. An ordinary run only reads the floors;
 * {@code -Dgold.pin=true} writes down what is reached with a gold that was changed on purpose,
 * {@code -Dgold.lower-floor=true} also lets the figures of an unchanged gold fall.
 */
class OwnGoldTest {

  private static final Path FLOORS = OwnGold.ROOT.resolve("floors.properties");
  private static final boolean MAY_FALL = Boolean.getBoolean("gold.lower-floor");
  private static final boolean PINS = MAY_FALL || Boolean.getBoolean("gold.pin");

  @Test
  void allThirteenLanguagesHaveAGold() throws Exception {
    assertThat(OwnGold.all())
        .extracting(OwnGold::language)
        .containsExactly(
            "bg", "cs", "de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "sl", "uk");
  }

  @Test
  void noLanguageFallsBelowItsFloor() throws Exception {
    Properties floors = read();
    Properties reached = new Properties();
    for (OwnGold gold : OwnGold.all()) {
      GoldScore score = gold.score();
      assertThat(score.expected()).as(gold.language() + " mentions in the gold").isPositive();
      String key = gold.language() + ".sha256";
      boolean sameGold = gold.sha256().equals(floors.getProperty(key));
      if (!PINS) {
        assertThat(sameGold).as(key + ": the gold changed; pin it with -Dgold.pin=true").isTrue();
      }
      reached.setProperty(key, gold.sha256());
      Properties held = sameGold && !MAY_FALL ? floors : new Properties();
      hold(reached, gold.language() + ".precision", score.precision(), held, score);
      hold(reached, gold.language() + ".recall", score.recall(), held, score);
    }
    if (PINS) {
      write(reached);
    }
  }

  private static void hold(
      Properties reached, String key, double figure, Properties floors, GoldScore score) {
    double floor = Double.parseDouble(floors.getProperty(key, "0"));
    // Rounded down, so that a floor just written is never above the figure it came from.
    double rounded = Math.floor(figure * 1000) / 1000;
    assertThat(rounded)
        .as(key + "\n" + String.join("\n", score.faults()))
        .isGreaterThanOrEqualTo(floor);
    reached.setProperty(key, String.format(Locale.ROOT, "%.3f", rounded));
  }

  private static Properties read() throws IOException {
    Properties floors = new Properties();
    if (Files.exists(FLOORS)) {
      try (var reader = Files.newBufferedReader(FLOORS)) {
        floors.load(reader);
      }
    }
    return floors;
  }

  private static void write(Properties floors) throws IOException {
    var keys = new TreeSet<>(floors.stringPropertyNames());
    List<String> lines = keys.stream().map(key -> key + "=" + floors.getProperty(key)).toList();
    Files.write(FLOORS, lines);
  }
}
