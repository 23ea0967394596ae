package org.mediadigest.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article among the text of a page.
 *
 * <p>Every {@link TextBlock} weighs for or against the elements it stands in: prose for, lists of
 * links against. An element's weight is the sum of what it holds, a little less at each level, so
 * that of two elements with nearly the same text the inner one is heavier, while an article cut
 * into pieces still weighs most where the pieces meet. The heaviest element is the article.
 *
 * @param blocks the article's blocks in reading order, clutter left out
 * @param above what stands on the page before the first of them
 */
record ArticleBody(List<TextBlock> blocks, List<TextBlock> above) {

  /** What a level up keeps of the weight below. */
  private static final double KEPT_PER_LEVEL = 0.96;

  /** How much heavier an element is that calls itself the article. */
  private static final double NAMED_ARTICLE = 1.15;

  static ArticleBody of(Document page) {
    List<TextBlock> all = BlockCollector.blocks(page.body());
    Clutter clutter = new Clutter(all);
    List<TextBlock> blocks = all.stream().filter(block -> !clutter.holds(block)).toList();
    Element container = heaviest(page.body(), blocks);
    List<TextBlock> inside =
        blocks.stream().filter(block -> isWithin(block.home(), container)).toList();
    List<TextBlock> kept = trimmed(inside);
    int first = kept.isEmpty() ? 0 : all.indexOf(kept.getFirst());
    return new ArticleBody(kept, all.subList(0, first));
  }

  private static Element heaviest(Element root, List<TextBlock> blocks) {
    Map<Element, Double> weights = new HashMap<>();
    for (TextBlock block : blocks) {
      double weight = block.weight();
      for (Element e = block.home(); e != null; e = e.parent()) {
        weights.merge(e, weight, Double::sum);
        weight *= KEPT_PER_LEVEL;
      }
    }
    Element best = root;
    double most = 0;
    for (Element element : root.getAllElements()) {
      double weight =
          weights.getOrDefault(element, 0.0) * (namesArticle(element) ? NAMED_ARTICLE : 1);
      if (weight > most) {
        most = weight;
        best = element;
      }
    }
    return best;
  }

  private static boolean namesArticle(Element element) {
    return element.normalName().equals("article")
        || element.attr("itemprop").contains("articleBody");
  }

  private static boolean isWithin(Element element, Element container) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.equals(container)) {
        return true;
      }
    }
    return false;
  }

  /** Drops what leads elsewhere, the headline, bylines above, headings with nothing below. */
  private static List<TextBlock> trimmed(List<TextBlock> blocks) {
    List<TextBlock> kept = new ArrayList<>();
    for (TextBlock block : blocks) {
      if (!block.home().normalName().equals("h1") && !block.leadsElsewhere()) {
        kept.add(block);
      }
    }
    if (kept.stream().anyMatch(TextBlock::prose)) {
      while (kept.getFirst().fragment()) {
        kept.removeFirst();
      }
      while (kept.getLast().heading()) {
        kept.removeLast();
      }
    }
    return kept;
  }
}
