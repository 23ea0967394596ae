package org.mediadigest.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A saved web page with one article. */
final class HtmlFormat implements Format {

  private static final int LONGEST_DATELINE = 100;

  /** How many times longer the machine-readable text must be for the page's to be a foretaste. */
  private static final int FORETASTE = 3;

  @Override
  public List<Draft> read(RawFile file) throws UnreadableException {
    Document page = Jsoup.parse(TextDecoder.decode(file));
    PageMetadata metadata = PageMetadata.of(page);
    ArticleBody article = ArticleBody.of(page);
    String title = Headline.of(page, metadata);
    List<TextBlock> above = belowHeadline(article.above());
    List<TextBlock> blocks = withoutTitle(article.blocks(), title);
    String lead = Standfirst.take(metadata, above, blocks).orElse("");
    String body = body(text(blocks), lead, metadata);
    return List.of(
        new Draft(
            title,
            lead,
            body,
            datelines(above),
            metadata.dates(),
            metadata.addresses(),
            metadata.languages(),
            metadata.publishers()));
  }

  private static List<TextBlock> withoutTitle(List<TextBlock> blocks, String title) {
    boolean repeats = !blocks.isEmpty() && Headline.same(blocks.getFirst().text(), title);
    return new ArrayList<>(repeats ? blocks.subList(1, blocks.size()) : blocks);
  }

  /** The text the page shows, or where that is nothing or a foretaste, the text for machines. */
  private static String body(String shown, String lead, PageMetadata metadata)
      throws UnreadableException {
    String stated = metadata.articleBody().orElse("");
    if (stated.length() > FORETASTE * (shown.length() + lead.length())) {
      return withoutLead(stated, lead);
    }
    if (shown.isEmpty() && lead.isEmpty()) {
      throw new UnreadableException(
          "holds no article text: the page may need a login or a script to show it;"
              + " save the article as text");
    }
    return shown;
  }

  private static String withoutLead(String stated, String lead) {
    String text =
        stated.contains("</")
            ? text(BlockCollector.blocks(Jsoup.parseBodyFragment(stated).body()))
            : Parser.unescapeEntities(stated, false).replace("\r\n", "\n").strip();
    return text.startsWith(lead) ? text.substring(lead.length()).strip() : text;
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
}
