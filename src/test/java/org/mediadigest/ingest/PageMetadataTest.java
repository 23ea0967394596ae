package org.mediadigest.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PageMetadataTest {

  @Test
  void linkedDataGoesBeforeMetaTagsBeforeElements() {
    PageMetadata metadata =
        metadata(
            """
            <meta property="article:published_time" content="2024-05-26">
            <script type="application/ld+json">
              {"@type": "NewsArticle", "datePublished": "2024-05-27"}
            </script>
            <article><time datetime="2024-05-25">Saturday</time></article>
            """);
    assertThat(metadata.dates())
        .containsExactly("2024-05-27", "2024-05-26", "2024-05-25", "Saturday");
  }

  @Test
  void linkedDataIsReadInTheShapesPagesUse() {
    for (String json :
        new String[] {
          "{'@type':'ReportageNewsArticle','publisher':{'name':'Il Molo'}}",
          "{'@type':['Thing','Article'],'publisher':[{'@type':'Organization','name':'Il Molo'}]}",
          "[{'@type':'BreadcrumbList'},{'@type':'NewsArticle','publisher':'Il Molo'}]",
          "{'@graph':[{'@type':'WebPage','publisher':{'name':'No'}},"
              + "{'@type':'NewsArticle','publisher':{'name':'Il Molo'},}]}",
          "{'@type':'WebPage','mainEntity':{'@type':'NewsArticle','publisher':{'name':'Il Molo'}}}",
          "{'@type':'NewsArticle','description':'two\nlines','publisher':{'name':'Il Molo'}}",
        }) {
      assertThat(linked(json).publishers()).as(json).containsExactly("Il Molo");
    }
  }

  @Test
  void linkedDataBeyondRepairSaysNothing() {
    assertThat(linked("{'@type':'NewsArticle','publisher':").publishers()).isEmpty();
    assertThat(linked("").publishers()).isEmpty();
    assertThat(linked("<!-- -->").publishers()).isEmpty();
  }

  @Test
  void anAddressIsAbsoluteOrNone() {
    assertThat(
            metadata(
                    "<link rel=canonical href='/a'>"
                        + "<meta property='og:url' content='https://porto.example/a'>")
                .addresses())
        .containsExactly("https://porto.example/a");
  }

  private static PageMetadata linked(String json) {
    return metadata("<script type='application/ld+json'>" + json.replace('\'', '"') + "</script>");
  }

  private static PageMetadata metadata(String html) {
    return PageMetadata.of(Jsoup.parse(html));
  }
}
