package org.mediadigest.report.pdf;

import java.awt.Color;
import org.mediadigest.tally.Count;

/**
 * The two counts in one bar: pale as published, dark with copies collapsed.
 *
 * @param count what is drawn
 * @param longest the published count that fills the whole width
 * @param color the hue
 */
record Bar(Count count, int longest, Color color) {

  static final double PALE = 0.28;

  void draw(Pen pen, float x, float y, float width, float height) {
    float unit = width / Math.max(1, longest);
    pen.fill(Palette.tint(color, PALE), x, y, count.mentions() * unit, height);
    pen.fill(color, x, y, count.collapsed() * unit, height);
  }
}
