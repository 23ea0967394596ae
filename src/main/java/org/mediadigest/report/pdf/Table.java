package org.mediadigest.report.pdf;

import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** A table over the whole width: its header repeats on every page, its rows are never split. */
final class Table {

  private static final float PAD = 2.6f;

  /** Draws something into a cell's area, given by its lower left corner. */
  @FunctionalInterface
  interface Drawing {
    void draw(Pen pen, float x, float y, float width, float height);
  }

  private final Typeface type;
  private final PdfPTable table;

  /**
   * A table.
   *
   * @param widths widths of the columns, in millimetres or any other measure: only their
   *     proportions count
   */
  Table(Typeface type, float... widths) {
    this.type = type;
    this.table = new PdfPTable(widths);
    table.setTotalWidth(Grid.WIDTH);
    table.setLockedWidth(true);
    table.setSplitLate(true);
    table.setSplitRows(false);
    table.setComplete(false);
  }

  /**
   * Running text as a table of one cell: the library would space a paragraph with blanks, which
   * turn up in copied text.
   */
  static PdfPTable paragraph(Phrase phrase, float before, float after) {
    PdfPTable table = new PdfPTable(1);
    table.setTotalWidth(Grid.WIDTH);
    table.setLockedWidth(true);
    PdfPCell cell = cell(phrase);
    cell.setBorder(PdfPCell.NO_BORDER);
    cell.setPaddingTop(before);
    cell.setPaddingBottom(after + phrase.getLeading() * 0.1f);
    table.addCell(cell);
    return table;
  }

  /** Sets the header; the words of the columns named, counted from 0, stand right. */
  void header(List<Integer> right, String... words) {
    for (int i = 0; i < words.length; i++) {
      PdfPCell cell = cell(type.phrase(words[i], Style.FURNITURE));
      cell.setHorizontalAlignment(right.contains(i) ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
      cell.setVerticalAlignment(Element.ALIGN_BOTTOM);
      cell.setBorderColorBottom(Palette.INK);
      cell.setBorderWidthBottom(0.6f);
      table.addCell(cell);
    }
    table.setHeaderRows(1);
  }

  void text(String text, Style style) {
    phrase(type.phrase(text, style));
  }

  /** The text in one line, cut to that many points. */
  void fitted(String text, Style style, float width) {
    text(type.fit(text, style, width), style);
  }

  void right(String text, Style style) {
    right(type.phrase(text, style));
  }

  void right(Phrase phrase) {
    PdfPCell cell = cell(phrase);
    cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
    table.addCell(cell);
  }

  void phrase(Phrase phrase) {
    table.addCell(cell(phrase));
  }

  void drawing(Drawing drawing) {
    table.addCell(drawn(drawing));
  }

  private PdfPCell drawn(Drawing drawing) {
    PdfPCell cell = cell(new Phrase());
    cell.setCellEvent((self, area, canvases) ->
        drawing.draw(
            new Pen(canvases[PdfPTable.TEXTCANVAS], type),
            area.getLeft(),
            area.getBottom(),
            area.getWidth(),
            area.getHeight()));
    return cell;
  }

  /** A drawing of a given height, without a rule below. */
  void panel(float height, Drawing drawing) {
    PdfPCell cell = drawn(drawing);
    cell.setFixedHeight(height);
    cell.setBorder(PdfPCell.NO_BORDER);
    table.addCell(cell);
  }

  private static PdfPCell cell(Phrase phrase) {
    PdfPCell cell = new PdfPCell(phrase);
    cell.setBorder(PdfPCell.BOTTOM);
    cell.setBorderColorBottom(Palette.PALE);
    cell.setBorderWidthBottom(0.5f);
    cell.setPaddingLeft(0f);
    cell.setPaddingRight(5f);
    cell.setPaddingTop(PAD - 1f);
    cell.setPaddingBottom(PAD + 1f);
    cell.setLeading(phrase.getLeading(), 0f);
    return cell;
  }

  /** The rows set so far, for drawing; more will follow. */
  PdfPTable portion() {
    return table;
  }

  /** The rows that remain, and the space after the table. */
  PdfPTable end() {
    table.setComplete(true);
    table.setSpacingAfter(4f);
    return table;
  }
}
