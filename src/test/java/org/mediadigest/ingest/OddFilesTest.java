package org.mediadigest.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Documents of every kind, many of them broken: each is read or set aside, and soon. */
class OddFilesTest {

  private static final Duration SOON = Duration.ofSeconds(5);

  @TestFactory
  Stream<DynamicTest> everyFileIsReadOrSetAside() throws IOException {
    ArticleReader reader =
        new ArticleReader(
            new ReadingSettings(ZoneOffset.UTC, 20_000_000, DefaultFurniture.patterns()),
            List.of());
    return ArticleFolder.open(GoldFolder.part("odd-files")).files().stream()
        .map(file -> DynamicTest.dynamicTest(file.path(), () -> isReadOrSetAside(reader, file)));
  }

  private static void isReadOrSetAside(ArticleReader reader, ArticleFile file) {
    FileReading reading = assertTimeout(SOON, () -> reader.read(file));
    assertThat(reading.contentHash()).hasSize(64);
    if (reading instanceof FileReading.SetAside aside) {
      assertThat(aside.reason()).isNotBlank().doesNotStartWith(ArticleReader.DEFEATED);
    }
  }
}
