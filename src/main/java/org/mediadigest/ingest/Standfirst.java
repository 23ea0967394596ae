package org.mediadigest.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds a page's lead, and takes it out of the body when it stands there.
 *
 * <p>A lead is what the page itself calls one (class or item property), near the headline; or the
 * first paragraph of the body when it repeats the page's description. A description that stands
 * nowhere in the page is for search engines and is not the article's wording.
 */
final class Standfirst {

  private static final int SHORTEST = 25;
  private static final int LONGEST = 700;

  private static final Set<String> NAMES =
      WordList.ofWords(
          """
          standfirst chapo chapeau lead lede subtitle subheadline subhead subheading dek
          deck summary sommario sottotitolo catenaccio abstract vorspann teaser-text
          entradilla bajada sumario zajawka intro article-intro perex anons excerpt
          introtext strapline kicker-text\
          """);

  private Standfirst() {}

  /**
   * The lead; when it is the first of {@code blocks} it is removed from them.
   *
   * @param above what stands between the headline and the blocks
   */
  static Optional<String> take(
      PageMetadata metadata, List<TextBlock> above, List<TextBlock> blocks) {
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    TextBlock first = blocks.getFirst();
    boolean opens = blocks.size() > 1 && fits(first.text());
    if (opens && (isNamed(first) || isSummary(first, metadata))) {
      blocks.removeFirst();
      return Optional.of(first.text());
    }
    return above.stream()
        .filter(block -> fits(block.text()) && !isPictured(block))
        .filter(block -> isNamed(block) || isSummary(block, metadata))
        .map(TextBlock::text)
        .filter(text -> !Headline.same(text, first.text()))
        .findFirst();
  }

  /** Sites also say "lead" for the picture at the top. */
  private static boolean isPictured(TextBlock block) {
    return block.home().closest("figure, nav, aside, footer") != null;
  }

  private static boolean fits(String text) {
    return text.length() >= SHORTEST && text.length() <= LONGEST;
  }

  private static boolean isNamed(TextBlock block) {
    Element home = block.home();
    return namesLead(home) || (home.parent() != null && namesLead(home.parent()) && alone(block));
  }

  private static boolean alone(TextBlock block) {
    Element around = block.home().parent();
    return around != null && around.text().length() <= block.text().length() + SHORTEST;
  }

  private static boolean isSummary(TextBlock block, PageMetadata metadata) {
    return metadata.descriptions().stream().anyMatch(text -> Headline.same(block.text(), text));
  }

  private static boolean namesLead(Element element) {
    if (element.attr("itemprop").equals("description")) {
      return true;
    }
    for (String name : element.classNames()) {
      String plain = name.toLowerCase(Locale.ROOT);
      int prefix = Math.max(plain.lastIndexOf('_'), plain.lastIndexOf('-'));
      if (NAMES.contains(plain) || NAMES.contains(plain.substring(prefix + 1))) {
        return true;
      }
    }
    return false;
  }
}
