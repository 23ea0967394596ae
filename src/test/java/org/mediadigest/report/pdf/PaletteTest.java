package org.mediadigest.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;

class PaletteTest {

  private static final double READABLE = 4.5;

  @Test
  void everyTextColourReadsWellOnEveryGround() {
    for (Color text :
        new Color[] {Palette.INK, Palette.GREY, Palette.BLUE, Palette.VERMILLION_TEXT}) {
      assertThat(Palette.contrast(text, Color.WHITE)).isGreaterThan(READABLE);
      assertThat(Palette.contrast(text, Palette.PALE)).isGreaterThan(READABLE);
    }
  }

  @Test
  void figuresInTheStrongestCellOfTheMatrixReadWell() {
    Color strongest = Palette.tint(Palette.BLUE, MatrixBlock.STRONGEST);
    assertThat(Palette.contrast(Palette.INK, strongest)).isGreaterThan(READABLE);
  }

  @Test
  void theTwoPartsOfABarDifferInGrey() {
    for (Color hue : new Color[] {Palette.BLUE, Palette.VERMILLION}) {
      assertThat(Palette.contrast(hue, Palette.tint(hue, Bar.PALE))).isGreaterThan(2);
    }
  }

  @Test
  void contrastIsThatOfTheGuidelines() {
    assertThat(Palette.contrast(Color.BLACK, Color.WHITE)).isEqualTo(21);
  }
}
