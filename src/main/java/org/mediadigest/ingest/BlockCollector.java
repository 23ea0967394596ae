package org.mediadigest.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Cuts a page into its {@link TextBlock}s, in reading order. */
final class BlockCollector implements NodeFilter {

  /** Elements whose text a reader never sees, or that are controls. */
  private static final Set<String> MUTE =
      WordList.ofWords(
          """
          script style noscript template svg iframe object embed canvas audio video map
          button select option textarea input dialog math head title frameset applet
          datalist menu picture\
          """);

  private static final Set<String> INLINE_BLOCKS =
      Set.of("a", "span", "ins", "del", "font", "label");

  /** A row of a table reads as one line. */
  private static final Set<String> CELLS = Set.of("td", "th");

  private final List<TextBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Element home;
  private int linked;
  private int openLinks;

  private BlockCollector(Element page) {
    this.home = page;
  }

  /** The blocks below an element. */
  static List<TextBlock> blocks(Element page) {
    BlockCollector collector = new BlockCollector(page);
    NodeTraversor.filter(collector, page);
    collector.finishBlock();
    return collector.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      return enter(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    String tag = element.normalName();
    if (MUTE.contains(tag) || isClutterInText(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (CELLS.contains(tag)) {
      append(" ");
    }
    if (tag.equals("br")) {
      breakLine();
    } else if (breaksText(element)) {
      finishBlock();
      home = element;
    } else if (tag.equals("a")) {
      openLinks++;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (breaksText(element)) {
        finishBlock();
        home = element.parent() == null ? home : blockAround(element);
      } else if (element.normalName().equals("a")) {
        openLinks = Math.max(0, openLinks - 1);
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean breaksText(Element element) {
    return element.isBlock()
        && !INLINE_BLOCKS.contains(element.normalName())
        && !CELLS.contains(element.normalName());
  }

  /** A tooltip or caption in the midst of a sentence; links are words of the sentence. */
  private static boolean isClutterInText(Element element) {
    return element.normalName().equals("span")
        && element.attributesSize() > 0
        && element.children().stream().noneMatch(Element::isBlock)
        && ClutterNames.judge(element) != ClutterNames.Verdict.NONE;
  }

  private Element blockAround(Element element) {
    Element around = element.parent();
    while (around != null && !breaksText(around)) {
      around = around.parent();
    }
    return around == null ? home : around;
  }

  private void append(String words) {
    int before = text.length();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!isSpace(c)) {
        text.append(c);
      } else if (!text.isEmpty() && !isSpace(text.charAt(text.length() - 1))) {
        text.append(' ');
      }
    }
    linked += openLinks > 0 ? text.length() - before : 0;
  }

  /** White space as a page means it: a no-break space is part of the wording. */
  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  /** One break is a line end, two in a row end the paragraph. */
  private void breakLine() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    text.setLength(end);
    if (end > 0 && text.charAt(end - 1) == '\n') {
      finishBlock();
    } else if (end > 0) {
      text.append('\n');
    }
  }

  private void finishBlock() {
    String wording = text.toString().strip();
    if (wording.chars().anyMatch(Character::isLetterOrDigit)) {
      blocks.add(new TextBlock(wording, home, Math.min(linked, wording.length())));
    }
    text.setLength(0);
    linked = 0;
  }
}
