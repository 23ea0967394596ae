package org.mediadigest.report.pdf;

import org.openpdf.text.PageSize;

/** The measures every page keeps to, in points: A4 with margins of 15 mm. */
final class Grid {

  static final float PAGE_WIDTH = PageSize.A4.getWidth();
  static final float PAGE_HEIGHT = PageSize.A4.getHeight();
  static final float LEFT = mm(15);
  static final float WIDTH = PAGE_WIDTH - 2 * LEFT;
  static final float RIGHT = LEFT + WIDTH;

  /** Where page one begins; it has no running header. */
  static final float TOP = PAGE_HEIGHT - mm(13);

  /** Height of the running header's baseline on the other pages, and where their text begins. */
  static final float HEADER = PAGE_HEIGHT - mm(11);

  static final float TEXT_TOP_MARGIN = mm(19);

  /** Height of the footer's rule, and where text ends above it. */
  static final float FOOTER = mm(12);

  static final float TEXT_BOTTOM = mm(16);

  private Grid() {}

  static float mm(float millimetres) {
    return millimetres * 72f / 25.4f;
  }
}
