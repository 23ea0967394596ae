package org.mediadigest.ingest;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A run of text on a page that a reader sees as one paragraph, heading or list entry.
 *
 * @param text its wording, white space collapsed, line breaks kept
 * @param home the block element it stands in
 * @param linked how many characters of it are links
 */
record TextBlock(String text, Element home, int linked) {

  private static final int LONG_ENOUGH = 80;
  private static final int SENTENCE_ENOUGH = 25;

  /** Share of linked characters above which a block leads elsewhere instead of telling. */
  private static final double MOST_LINKED = 0.5;

  private static final double HARDLY_MORE = 0.8;

  /** What a short block that is neither prose nor heading costs its surroundings. */
  private static final int NOISE = -15;

  /** Elements made for text, where a short line is no bad sign. */
  private static final Set<String> TEXT_TAGS =
      Set.of("p", "li", "tr", "dd", "dt", "pre", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6");

  private static final int WORST = -80;

  boolean heading() {
    String tag = home.normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  /** Whether it reads like running text. */
  boolean prose() {
    return linked <= text.length() * MOST_LINKED
        && (text.length() >= LONG_ENOUGH
            || (text.length() >= SENTENCE_ENOUGH && endsLikeSentence()));
  }

  /** Whether it is hardly more than a link. */
  boolean leadsElsewhere() {
    return linked >= text.length() * HARDLY_MORE;
  }

  /** How much it speaks for its surroundings being the article; negative when against. */
  double weight() {
    if (prose()) {
      return text.length() - linked;
    }
    if (linked > text.length() * MOST_LINKED) {
      return Math.max(WORST, NOISE - linked);
    }
    return TEXT_TAGS.contains(home.normalName()) ? 0 : NOISE;
  }

  /** Whether it is neither running text nor a whole sentence: a byline, a label, a date. */
  boolean fragment() {
    return !prose() && !endsLikeSentence();
  }

  private boolean endsLikeSentence() {
    for (int i = text.length() - 1; i > 0; i--) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return false;
      }
      if (".!?…:".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }
}
