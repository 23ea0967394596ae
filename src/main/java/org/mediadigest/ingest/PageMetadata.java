package org.mediadigest.ingest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * What a page says about itself, for machines: JSON-LD first, then meta tags, then marked elements.
 *
 * @param titles headlines without the page's own title element
 * @param descriptions summaries, which may or may not stand in the page as a lead
 * @param dates dates of publication, as written
 * @param addresses the article's own address
 * @param languages language tags
 * @param publishers names of the outlet
 * @param articleBody the text as JSON-LD gives it
 */
record PageMetadata(
    List<String> titles,
    List<String> descriptions,
    List<String> dates,
    List<String> addresses,
    List<String> languages,
    List<String> publishers,
    Optional<String> articleBody) {

  private static final List<String> DATE_NAMES =
      List.of(
          "article:published_time",
          "article:published",
          "og:published_time",
          "datepublished",
          "date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publication_date",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dc.date",
          "dcterms.created",
          "dcterms.issued",
          "dcterms.date",
          "article.published",
          "cxenseparse:recs:publishtime");

  /** Elements that state the date of publication, the surest first. */
  private static final List<String> DATE_ELEMENTS =
      List.of(
          "[itemprop=datePublished]",
          "time[pubdate]",
          "article time[datetime]",
          "main time[datetime]");

  static PageMetadata of(Document page) {
    JsonLd linked = JsonLd.of(page);
    MetaTags tags = MetaTags.of(page);
    return new PageMetadata(
        merged(linked.texts("headline"), tags.values("og:title", "twitter:title")),
        merged(
            tags.values("og:description", "description", "twitter:description"),
            linked.texts("description")),
        merged(
            linked.texts("datePublished"),
            tags.values(DATE_NAMES.toArray(String[]::new)),
            dateElements(page)),
        addresses(page, linked, tags),
        merged(
            linked.texts("inLanguage"),
            attributes(page, "html", "lang"),
            attributes(page, "html", "xml:lang"),
            tags.values("og:locale", "content-language", "language", "dc.language")),
        merged(linked.texts("publisher"), tags.values("og:site_name", "application-name")),
        linked.texts("articleBody").stream().findFirst());
  }

  @SafeVarargs
  private static List<String> merged(List<String>... parts) {
    Set<String> all = new LinkedHashSet<>();
    for (List<String> part : parts) {
      part.stream().map(String::strip).filter(text -> !text.isEmpty()).forEach(all::add);
    }
    return List.copyOf(all);
  }

  private static List<String> attributes(Document page, String selector, String name) {
    return page.select(selector).eachAttr(name);
  }

  private static List<String> dateElements(Document page) {
    return DATE_ELEMENTS.stream()
        .flatMap(selector -> Stream.ofNullable(page.selectFirst(selector)))
        .flatMap(found -> Stream.of(found.attr("datetime"), found.attr("content"), found.text()))
        .toList();
  }

  private static List<String> addresses(Document page, JsonLd linked, MetaTags tags) {
    return merged(
            attributes(page, "link[rel=canonical]", "href"),
            tags.values("og:url"),
            linked.texts("url"),
            linked.texts("mainEntityOfPage"))
        .stream()
        .filter(address -> address.matches("(?i)https?://\\S+"))
        .toList();
  }
}
