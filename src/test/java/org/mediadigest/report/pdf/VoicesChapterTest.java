package org.mediadigest.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.mediadigest.article.Language;
import org.mediadigest.report.DailyDigest;
import org.mediadigest.report.InventedDigest;
import org.mediadigest.report.OutletLine;
import org.mediadigest.report.UnwieldyDigest;
import org.mediadigest.report.Voice;

class VoicesChapterTest {

  private static final DailyDigest BUSY = InventedDigest.busyDay(new Language("en"));

  @Test
  void everyOutletStandsWithItsVolumeAndWhomItSpeaksOfMost() throws IOException {
    try (DrawnPdf pdf = DrawnPdf.of(BUSY)) {
      String text = String.join("\n", pdf.allPages()).replace('\u00a0', ' ');
      assertThat(text).contains("7 outlets heard today", "7 languages, counted alike");
      for (OutletLine outlet : BUSY.outlets()) {
        Voice voice = outlet.voice();
        Voice.Subject most = voice.actors().getFirst();
        assertThat(text)
            .containsPattern(
                outlet.name()
                    + "\\s+"
                    + voice.volume().articles()
                    + "\\s+"
                    + voice.volume().stories()
                    + "\\s+"
                    + voice.first()
                    + "\\s+"
                    + voice.volume().collapsed()
                    + "\\s+"
                    + voice.volume().mentions()
                    + "\\s+"
                    + most.name()
                    + " "
                    + most.count().collapsed());
      }
    }
  }

  @Test
  void theChapterStandsBeforeCoverage() throws IOException {
    try (DrawnPdf pdf = DrawnPdf.of(BUSY)) {
      assertThat(pdf.bookmarks())
          .containsSubsequence("Evidence", "Outlets and languages", "Coverage");
    }
  }

  @Test
  void overlongNamesOfOutletsAreCutWithinTheirLine() throws IOException {
    try (DrawnPdf pdf = DrawnPdf.of(UnwieldyDigest.day())) {
      assertThat(String.join("\n", pdf.allPages()))
          .containsPattern("Gaceta del Mediodía… \\d+ \\d+");
    }
  }
}
