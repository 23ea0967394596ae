package org.mediadigest.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mediadigest.ingest.ReadingSettings;
import org.mediadigest.ingest.ReadingSettings.FurniturePattern;

class EngineVersionTest {

  private static final ReadingSettings SETTINGS = settings("Europe/Brussels", 100, "^More");

  @Test
  void itNamesTheProgramAndFollowsFromTheSettings() {
    assertThat(EngineVersion.of("1.2.0", SETTINGS))
        .matches("1\\.2\\.0-[0-9a-f]{8}")
        .isEqualTo(EngineVersion.of("1.2.0", settings("Europe/Brussels", 100, "^More")));
  }

  @Test
  void whateverChangesReadingChangesIt() {
    assertThat(
            List.of(
                EngineVersion.of("1.2.0", SETTINGS),
                EngineVersion.of("1.3.0", SETTINGS),
                EngineVersion.of("1.2.0", settings("Europe/Kyiv", 100, "^More")),
                EngineVersion.of("1.2.0", settings("Europe/Brussels", 200, "^More")),
                EngineVersion.of("1.2.0", settings("Europe/Brussels", 100, "^Less"))))
        .doesNotHaveDuplicates();
  }

  private static ReadingSettings settings(String zone, long maxBytes, String furniture) {
    return new ReadingSettings(
        ZoneId.of(zone), maxBytes, List.of(FurniturePattern.of("teaser", furniture)));
  }
}
