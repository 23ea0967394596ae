package org.mediadigest.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mediadigest.article.Language;
import org.mediadigest.article.Section;

/** Two thousand sentences of news in each of eight languages, none of which is furniture. */
class NewsProseTest {

  private static final int LONG_ENOUGH = 60;

  private static final FurnitureMarker MARKER = new FurnitureMarker(DefaultFurniture.patterns());
  private static final LanguageTeller TELLER = new LanguageTeller();

  @ParameterizedTest
  @CsvSource({"eng", "deu", "fra", "ita", "pol", "rus", "spa", "ukr"})
  void noSentenceOfNewsIsFurniture(String file) throws IOException {
    assertThat(sentences(file))
        .allSatisfy(
            sentence -> assertThat(MARKER.mark(Section.Name.BODY, sentence).furniture()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"eng,en", "deu,de", "fra,fr", "ita,it", "pol,pl", "rus,ru", "spa,es", "ukr,uk"})
  void everyTenthSentenceTellsItsLanguage(String file, String code) throws IOException {
    List<String> sentences = sentences(file);
    for (int i = 0; i < sentences.size(); i += 10) {
      if (sentences.get(i).length() >= LONG_ENOUGH) {
        assertThat(TELLER.tell(sentences.get(i), List.of()))
            .as(sentences.get(i))
            .isEqualTo(new Language(code));
      }
    }
  }

  private static List<String> sentences(String file) throws IOException {
    return Files.readAllLines(GoldFolder.part("parallel-news").resolve(file + ".txt"));
  }
}
