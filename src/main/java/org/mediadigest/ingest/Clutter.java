package org.mediadigest.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * Tells the elements of a page that are not the article: navigation, related stories, share bars,
 * captions, comments, prompts to subscribe.
 *
 * <p>An element is judged by its tag, by the words in its class and id ({@link ClutterNames}), and
 * by its shape: one of several cards, each a linked heading with a line of text. Since some sites
 * wrap everything in a {@code form} or in {@code <div class="with-sidebar">}, an element that holds
 * a good part of the page's prose is pardoned; one that is surely clutter by its name only when it
 * holds nearly all of it.
 */
final class Clutter {

  /** Share of the page's prose from which an element is too much to be clutter. */
  private static final double PARDONED_SHARE = 0.45;

  private static final double SURE_PARDONED_SHARE = 0.8;

  /** Most prose under the linked heading of a card, in characters. */
  private static final int LARGEST_CARD = 350;

  private static final double MOSTLY_LINKED = 0.8;

  private final Map<Element, Boolean> verdicts = new HashMap<>();
  private final Map<Element, ClutterNames.Verdict> names = new HashMap<>();
  private final Map<Element, Integer> prose = new HashMap<>();
  private final Map<Element, Integer> linkedHeadings = new HashMap<>();
  private final Set<Element> cards = new HashSet<>();
  private int allProse;
  private final int likelyProse;

  Clutter(List<TextBlock> blocks) {
    for (TextBlock block : blocks) {
      if (block.prose()) {
        int length = block.text().length() - block.linked();
        allProse += length;
        addUpwards(prose, block.home(), length);
      } else if (isLinkedHeading(block)) {
        addUpwards(linkedHeadings, block.home(), 1);
      }
    }
    blocks.stream().filter(Clutter::isLinkedHeading).forEach(this::addCard);
    likelyProse = allProse - proseOfSureClutter(blocks);
  }

  /** Long comments under a short article must not make its wrapper look small. */
  private int proseOfSureClutter(List<TextBlock> blocks) {
    Map<Element, Boolean> known = new HashMap<>();
    return blocks.stream()
        .filter(TextBlock::prose)
        .filter(block -> isWithin(block.home(), this::isSurelyClutter, known))
        .mapToInt(block -> block.text().length() - block.linked())
        .sum();
  }

  private static boolean isWithin(
      Element element, Predicate<Element> test, Map<Element, Boolean> known) {
    Boolean within = known.get(element);
    if (within == null) {
      Element parent = element.parent();
      within = (parent != null && isWithin(parent, test, known)) || test.test(element);
      known.put(element, within);
    }
    return within;
  }

  private static void addUpwards(Map<Element, Integer> sums, Element from, int amount) {
    for (Element e = from; e != null; e = e.parent()) {
      sums.merge(e, amount, Integer::sum);
    }
  }

  private static boolean isLinkedHeading(TextBlock block) {
    return block.heading() && block.linked() >= block.text().length() * MOSTLY_LINKED;
  }

  /** The card is the widest element around the heading with no second linked heading in it. */
  private void addCard(TextBlock heading) {
    Element card = heading.home();
    Element around = card.parent();
    while (around != null && linkedHeadings.getOrDefault(around, 0) < 2) {
      card = around;
      around = around.parent();
    }
    int text = prose.getOrDefault(card, 0);
    if (around != null && text <= LARGEST_CARD && text < allProse * PARDONED_SHARE) {
      cards.add(card);
    }
  }

  /** Whether the block stands in clutter, at whatever depth. */
  boolean holds(TextBlock block) {
    return isWithin(block.home(), this::isClutter, verdicts);
  }

  private boolean isClutter(Element element) {
    return cards.contains(element)
        || isSurelyClutter(element)
        || (judge(element) == ClutterNames.Verdict.LIKELY
            && isSmall(element, likelyProse * PARDONED_SHARE));
  }

  private boolean isSurelyClutter(Element element) {
    return judge(element) == ClutterNames.Verdict.SURE
        && isSmall(element, allProse * SURE_PARDONED_SHARE);
  }

  private ClutterNames.Verdict judge(Element element) {
    return names.computeIfAbsent(element, ClutterNames::judge);
  }

  /** An element without any prose is small on every page. */
  private boolean isSmall(Element element, double limit) {
    int text = prose.getOrDefault(element, 0);
    return text == 0 || text < limit;
  }
}
