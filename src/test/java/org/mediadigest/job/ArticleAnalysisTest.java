package org.mediadigest.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediadigest.article.DateRange;
import org.mediadigest.article.Language;
import org.mediadigest.codebook.Codebook;
import org.mediadigest.store.AnalysedFile;
import org.mediadigest.store.ArticleStore;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.unit.DataSize;

class ArticleAnalysisTest {

  private static final LocalDate MONDAY = LocalDate.of(2024, 5, 27);

  @TempDir Path folder;

  @Test
  void anArticleThatMakesTheProgramFailIsSetAsideForItsDay() throws IOException {
    Path file = folder.resolve("2024-05-27/note.txt");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "A note\n\nNATO is mentioned here.\n");
    Assignment assignment = assignment();
    ArticleAnalysis analysis =
        new ArticleAnalysis(
            assignment,
            new ArticleStore(new JdbcTemplate()),
            article -> {
              throw new IllegalStateException("a fault in the matcher");
            });

    AnalysedFile analysed = analysis.process(assignment.listing().files().getFirst());

    assertThat(analysed.articles()).isEmpty();
    assertThat(analysed.contentHash()).as("it is tried again the next night").isEmpty();
    assertThat(analysed.setAside().date().day()).isEqualTo(MONDAY);
    assertThat(analysed.setAside().reason()).contains("please report it");
  }

  private Assignment assignment() throws IOException {
    DigestSettings settings =
        new DigestSettings(
            folder,
            folder,
            ZoneOffset.UTC,
            new Language("en"),
            "",
            DataSize.ofMegabytes(1),
            1,
            1,
            List.of());
    return new Assignment(
        DateRange.of(MONDAY),
        MONDAY.plusDays(1),
        false,
        new Codebook(List.of(), List.of(), List.of(), "empty", List.of()),
        settings,
        "engine",
        ArticleListing.of(folder, 1_000_000));
  }
}
