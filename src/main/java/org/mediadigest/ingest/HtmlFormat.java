package org.mediadigest.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A saved web page with one article. */
final class HtmlFormat implements Format {

  private static final int LONGEST_DATELINE = 100;

  @Override
  public List<Draft> read(RawFile file) throws UnreadableException {
    Document page = Jsoup.parse(TextDecoder.decode(file));
    PageMetadata metadata = PageMetadata.of(page);
    ArticleBody article = ArticleBody.of(page);
    String title = Headline.of(page, metadata);
    List<TextBlock> blocks = new ArrayList<>(article.blocks());
    if (!blocks.isEmpty() && Headline.same(blocks.getFirst().text(), title)) {
      blocks.removeFirst();
    }
    List<TextBlock> above = belowHeadline(article.above());
    Optional<String> lead = Standfirst.take(metadata, above, blocks);
    String body = text(blocks);
    if (body.isEmpty() && lead.isEmpty()) {
      body = metadata.articleBody().orElseThrow(HtmlFormat::noArticle);
    }
    return List.of(
        new Draft(
            title,
            lead.orElse(""),
            body,
            datelines(above),
            metadata.dates(),
            metadata.addresses(),
            metadata.languages(),
            metadata.publishers()));
  }

  private static List<String> datelines(List<TextBlock> above) {
    return above.stream()
        .map(TextBlock::text)
        .filter(text -> text.length() <= LONGEST_DATELINE)
        .toList();
  }

  /** What stands between the headline and the text. */
  private static List<TextBlock> belowHeadline(List<TextBlock> above) {
    for (int i = above.size() - 1; i >= 0; i--) {
      if (above.get(i).home().normalName().equals("h1")) {
        return above.subList(i + 1, above.size());
      }
    }
    return List.of();
  }

  private static String text(List<TextBlock> blocks) {
    return blocks.stream().map(TextBlock::text).collect(Collectors.joining("\n\n"));
  }

  private static UnreadableException noArticle() {
    return new UnreadableException(
        "holds no article text: the page may need a login or a script to show it;"
            + " save the article as text");
  }
}
