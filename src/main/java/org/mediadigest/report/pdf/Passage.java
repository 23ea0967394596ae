package org.mediadigest.report.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * Running text in several styles, broken into lines of a given width.
 *
 * @param phrase the text
 * @param width width of the lines
 */
record Passage(Phrase phrase, float width) {

  private static final float ENDLESS = 10_000f;

  /** Number of lines it takes. */
  int lines() {
    ColumnText column = column(null, 0f, ENDLESS);
    column.go(true);
    return column.getLinesWritten();
  }

  float height() {
    return lines() * phrase.getLeading();
  }

  /** Sets it with the upper left corner of its first line there. */
  void draw(PdfContentByte canvas, float x, float top) {
    column(canvas, x, top).go();
  }

  private ColumnText column(@Nullable PdfContentByte canvas, float x, float top) {
    ColumnText column = new ColumnText(canvas);
    column.setSimpleColumn(
        phrase, x, top - ENDLESS, x + width, top, phrase.getLeading(), Element.ALIGN_LEFT);
    return column;
  }
}
