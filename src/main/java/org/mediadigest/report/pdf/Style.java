package org.mediadigest.report.pdf;

import java.awt.Color;

/**
 * How a piece of text looks. All of the digest's type is one of these few styles, or one of them in
 * another colour.
 *
 * @param weight weight of the face
 * @param size size in points
 * @param color its colour
 */
record Style(Weight weight, float size, Color color) {

  /** The weights of the family, each with a face of its own: none is thickened by machine. */
  enum Weight {
    REGULAR("NotoSans-Regular.ttf"),
    SEMI_BOLD("NotoSans-SemiBold.ttf"),
    BOLD("NotoSans-Bold.ttf");

    private final String file;

    Weight(String file) {
      this.file = file;
    }

    String file() {
      return file;
    }
  }

  static final Style MASTHEAD = new Style(Weight.BOLD, 19f, Palette.INK);
  static final Style FIGURE = new Style(Weight.BOLD, 17f, Palette.INK);
  static final Style CHAPTER = new Style(Weight.BOLD, 13f, Palette.INK);
  static final Style HEADING = new Style(Weight.BOLD, 9.4f, Palette.INK);
  static final Style BODY = new Style(Weight.REGULAR, 8.6f, Palette.INK);
  static final Style STRONG = BODY.in(Weight.SEMI_BOLD);
  static final Style ASIDE = BODY.in(Palette.GREY);
  static final Style LINK = BODY.in(Palette.BLUE);
  static final Style SMALL = new Style(Weight.REGULAR, 7.4f, Palette.INK);
  static final Style SMALL_STRONG = SMALL.in(Weight.SEMI_BOLD);
  static final Style NOTE = SMALL.in(Palette.GREY);
  static final Style SMALL_LINK = SMALL.in(Palette.BLUE);
  static final Style ALERT = SMALL_STRONG.in(Palette.VERMILLION_TEXT);
  static final Style FURNITURE = new Style(Weight.REGULAR, 7f, Palette.GREY);

  Style in(Color other) {
    return new Style(weight, size, other);
  }

  Style in(Weight other) {
    return new Style(other, size, color);
  }

  Style in(float otherSize) {
    return new Style(weight, otherSize, color);
  }

  /** Distance from one baseline to the next. */
  float leading() {
    return size * 1.34f;
  }
}
