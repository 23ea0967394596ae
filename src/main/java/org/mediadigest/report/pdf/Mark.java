package org.mediadigest.report.pdf;

import org.mediadigest.matching.Mention;
import org.mediadigest.report.RankedLine;

/**
 * What is worth saying of a line's change: that it is unusual, else its places won or lost.
 *
 * @param direction 1 for more, −1 for less, 0 for neither
 * @param words what is said
 * @param style in which style
 */
record Mark(int direction, String words, Style style) {

  private static final float ARROW = 7f;

  static Mark of(RankedLine line, Phrasing phrasing) {
    return switch (line.signal().level()) {
      case SPIKE -> new Mark(1, phrasing.signal(line.signal()), Style.ALERT);
      case ABOVE_RANGE -> new Mark(1, phrasing.signal(line.signal()), Style.NOTE);
      case BELOW_RANGE -> new Mark(-1, phrasing.signal(line.signal()), Style.NOTE);
      case WITHIN_RANGE ->
          line.count().kind() == Mention.Kind.THEME
              ? new Mark(0, phrasing.signal(line.signal()), Style.NOTE)
              : places(line, phrasing);
      case NOT_ENOUGH_HISTORY -> places(line, phrasing);
    };
  }

  /** Draws it from x on, within that width. */
  void draw(Pen pen, float x, float baseline, float width) {
    float words = x;
    if (direction != 0) {
      pen.triangle(style.color(), direction > 0, x, baseline);
      words += ARROW;
    }
    pen.text(pen.type().fit(this.words, style, x + width - words), style, words, baseline);
  }

  private static Mark places(RankedLine line, Phrasing phrasing) {
    int direction = Integer.signum(line.places().orElse(0));
    return new Mark(direction, phrasing.places(line), Style.NOTE);
  }
}
