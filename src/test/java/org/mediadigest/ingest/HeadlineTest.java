package org.mediadigest.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          Ferry talks resume | Harbour Herald = Ferry talks resume
          Ferry talks resume - World - Harbour Herald = Ferry talks resume
          Le bac reprend – Actualités – Lajetee.fr = Le bac reprend
          Le bac reprend : la colère – le récit = Le bac reprend : la colère – le récit
          Ferry talks resume - and fail = Ferry talks resume - and fail
          Ferry talks resume in the U.S. = Ferry talks resume in the U.S.
          Hafen &amp; Werft: Neustart | Harbour Herald = Hafen & Werft: Neustart
          """)
  void theOutletIsCutOffAndNothingElse(String title, String headline) {
    assertThat(
            headline(
                "<title>"
                    + title
                    + "</title><meta property='og:site_name' content='Harbour Herald'>"))
        .isEqualTo(headline);
  }

  @Test
  void whatStandsBehindTheShownHeadingIsNotTheHeadline() {
    assertThat(
            headline("<title>Ferry talks resume - Late edition</title><h1>Ferry talks resume</h1>"))
        .isEqualTo("Ferry talks resume");
  }

  @Test
  void theStatedHeadlineGoesBeforeTheShownOne() {
    assertThat(
            headline(
                "<meta property='og:title' content='Ferry talks resume'><title>Herald</title>"
                    + "<h1>Harbour Herald</h1>"))
        .isEqualTo("Ferry talks resume");
  }

  private static String headline(String html) {
    Document page = Jsoup.parse(html);
    return Headline.of(page, PageMetadata.of(page));
  }
}
