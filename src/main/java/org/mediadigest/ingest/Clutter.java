package org.mediadigest.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    Map<Element, Boolean> sure = new HashMap<>();
    return blocks.stream()
        .filter(block -> block.prose() && isSure(block.home(), sure))
        .mapToInt(block -> block.text().length() - block.linked())
        .sum();
  }

  private boolean isSure(Element element, Map<Element, Boolean> known) {
    Boolean sure = known.get(element);
    if (sure == null) {
      Element parent = element.parent();
      sure =
          (parent != null && isSure(parent, known))
              || (ClutterNames.judge(element) == ClutterNames.Verdict.SURE
                  && isSureDespite(prose.getOrDefault(element, 0)));
      known.put(element, sure);
    }
    return sure;
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
    return isCluttered(block.home());
  }

  private boolean isCluttered(Element element) {
    Boolean known = verdicts.get(element);
    if (known == null) {
      Element parent = element.parent();
      known = (parent != null && isCluttered(parent)) || isClutter(element);
      verdicts.put(element, known);
    }
    return known;
  }

  private boolean isClutter(Element element) {
    if (cards.contains(element)) {
      return true;
    }
    int text = prose.getOrDefault(element, 0);
    return switch (ClutterNames.judge(element)) {
      case SURE -> isSureDespite(text);
      case LIKELY -> text == 0 || text < likelyProse * PARDONED_SHARE;
      case NONE -> false;
    };
  }

  private boolean isSureDespite(int text) {
    return text == 0 || text < allProse * SURE_PARDONED_SHARE;
  }
}
