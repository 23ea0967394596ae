package org.mediadigest.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.mediadigest.article.Furniture;
import org.mediadigest.article.Section;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Compares the text taken from pages with the text people took from them: runs of four words, as
 * multisets, averaged over the pages. Lead and body count, furniture does not.
 *
 * @param pages how many
 * @param precision mean share of our shingles that are in the gold text
 * @param recall mean share of the gold shingles that are in ours
 */
record BodyTextEvaluation(int pages, double precision, double recall) {

  private static final FurnitureMarker FURNITURE = new FurnitureMarker(DefaultFurniture.patterns());

  /**
   * Reads the pages of a gold folder.
   *
   * @param gold holds {@code ground-truth.json} and {@code html/ID.html.gz}
   */
  static BodyTextEvaluation of(Path gold) throws IOException {
    JsonNode truth = new ObjectMapper().readTree(gold.resolve("ground-truth.json").toFile());
    double precision = 0;
    double recall = 0;
    for (String id : truth.propertyNames()) {
      Shingles expected = Shingles.of(truth.get(id).get("articleBody").asString());
      Shingles found = Shingles.of(text(gold.resolve("html").resolve(id + ".html.gz")));
      precision += found.shareIn(expected);
      recall += expected.shareIn(found);
    }
    return new BodyTextEvaluation(truth.size(), precision / truth.size(), recall / truth.size());
  }

  double f1() {
    return 2 * precision * recall / (precision + recall);
  }

  private static String text(Path page) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
      RawFile file = new RawFile("page.html", in.readAllBytes());
      return withoutFurniture(new HtmlFormat().read(file).getFirst().text());
    } catch (UnreadableException e) {
      return "";
    }
  }

  private static String withoutFurniture(String text) {
    StringBuilder rest = new StringBuilder(text);
    Section marked = FURNITURE.mark(Section.Name.BODY, text);
    for (Furniture mark : marked.furniture().reversed()) {
      rest.delete(mark.span().start(), mark.span().end());
    }
    return rest.toString();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "body text of %d pages: precision %.4f, recall %.4f, F1 %.4f",
        pages,
        precision,
        recall,
        f1());
  }
}
