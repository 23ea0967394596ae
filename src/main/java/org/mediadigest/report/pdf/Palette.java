package org.mediadigest.report.pdf;

import java.awt.Color;

/**
 * The few colours of the digest: two hues of Okabe and Ito, which readers with any colour vision
 * tell apart, and greys. Tints are mixed with white rather than made transparent, since archival
 * PDF allows no transparency.
 */
final class Palette {

  static final Color INK = new Color(0x1b1f24);
  static final Color GREY = new Color(0x5b6570);
  static final Color RULE = new Color(0xc9cfd6);
  static final Color PALE = new Color(0xeef1f4);
  static final Color BLUE = new Color(0x0072b2);
  static final Color VERMILLION = new Color(0xd55e00);

  /** Vermillion for words: the hue itself falls short of a contrast of 4.5 on white. */
  static final Color VERMILLION_TEXT = new Color(0xb34f00);

  private static final double LUMINANCE_OFFSET = 0.05;

  private Palette() {}

  /** The colour thinned with white. */
  static Color tint(Color color, double strength) {
    return new Color(
        thinned(color.getRed(), strength),
        thinned(color.getGreen(), strength),
        thinned(color.getBlue(), strength));
  }

  private static int thinned(int channel, double strength) {
    return (int) Math.round(255 - (255 - channel) * strength);
  }

  /** The contrast ratio of WCAG 2: from 1 (the same) to 21 (black on white). */
  static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + LUMINANCE_OFFSET) / (Math.min(a, b) + LUMINANCE_OFFSET);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
  }
}
