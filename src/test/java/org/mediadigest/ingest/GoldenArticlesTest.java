package org.mediadigest.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mediadigest.article.Article;
import org.mediadigest.article.Furniture;
import org.mediadigest.article.Language;
import org.mediadigest.article.PublicationDate;
import org.mediadigest.article.Section;
import org.mediadigest.codebook.Source;

/**
 * Whole files and what is read from them. Each folder under {@code golden} holds {@code input.txt}
 * or {@code input.html} and {@code expected.txt}; furniture stands in the expected text between
 * {@code ⟦} and {@code ⟧}, with the name of its pattern.
 *
 * <p>{@code -Dgolden.write=true} writes the expected files anew, to be read before they are
 * committed.
 */
class GoldenArticlesTest {

  private static final Path GOLDEN = Path.of("src/test/resources/org/mediadigest/ingest/golden");

  private static final ArticleReader READER =
      new ArticleReader(
          new ReadingSettings(ZoneId.of("Europe/Brussels"), 1_000_000, DefaultFurniture.patterns()),
          List.of(
              new Source(
                  "hafenblatt",
                  "Hafenblatt",
                  Language.UNKNOWN,
                  List.of("hafenblatt.example"),
                  List.of("hafenblatt"),
                  Source.Rights.FULL)));

  static Stream<Path> cases() throws IOException {
    return Files.list(GOLDEN).sorted();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aFileIsReadAsExpected(Path folder) throws IOException {
    String found = read(input(folder));
    Path expected = folder.resolve("expected.txt");
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(expected, found);
    }
    assertThat(found).isEqualTo(Files.readString(expected));
  }

  private static Path input(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !file.getFileName().toString().equals("expected.txt"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static String read(Path input) throws IOException {
    ArticleFile file =
        new ArticleFile(
            GOLDEN.relativize(input).toString(),
            input,
            Files.size(input),
            Instant.parse("2024-06-03T12:00:00Z"));
    return switch (READER.read(file)) {
      case FileReading.Read read -> shown(read.articles().getFirst());
      case FileReading.SetAside aside -> "set aside: " + aside.reason() + "\n";
    };
  }

  private static String shown(Article article) {
    StringBuilder shown = new StringBuilder();
    shown.append("date: ").append(shown(article.date())).append('\n');
    shown.append("language: ").append(article.language()).append('\n');
    shown.append("source: ").append(article.source()).append('\n');
    shown.append("url: ").append(article.url()).append('\n');
    for (Section section : article.sections()) {
      shown.append("\n--- ").append(section.name().label()).append('\n');
      shown.append(withMarks(section)).append('\n');
    }
    return shown.toString();
  }

  private static String shown(PublicationDate date) {
    String time = date.time() == null ? "" : " " + date.time();
    return date.day() + time + " (" + date.from().label() + ")";
  }

  private static String withMarks(Section section) {
    StringBuilder text = new StringBuilder(section.text());
    for (Furniture mark : section.furniture().reversed()) {
      text.insert(mark.span().end(), "⟧");
      text.insert(mark.span().start(), "⟦" + mark.by() + "| ");
    }
    return text.toString();
  }
}
