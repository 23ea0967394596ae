package org.mediadigest.report.excel;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet that is drawn cell by cell, where {@link SheetTable} would be too regular. */
final class Grid {

  private static final float LINE_POINTS = 13.5f;
  private static final double LETTERS_PER_FIGURE = 1.1;

  private final XSSFSheet sheet;
  private final Cells cells;

  Grid(XSSFSheet sheet, Cells cells) {
    this.sheet = sheet;
    this.cells = cells;
  }

  XSSFSheet sheet() {
    return sheet;
  }

  void widths(int... characters) {
    for (int column = 0; column < characters.length; column++) {
      sheet.setColumnWidth(column, characters[column] * 256);
    }
  }

  void put(int row, int column, Look look, Content content) {
    cells.write(cell(row, column), look, content);
  }

  void put(int row, int column, Look look, String text) {
    put(row, column, look, Content.of(text));
  }

  void put(int row, int column, Look look, Content content, Link link) {
    cells.write(cell(row, column), look, content, link);
  }

  /** Joins cells of a row; the look goes to all of them, so that rules run through. */
  void join(int row, int from, int to) {
    for (int column = from + 1; column <= to; column++) {
      cell(row, column).setCellStyle(cell(row, from).getCellStyle());
    }
    sheet.addMergedRegion(new CellRangeAddress(row, row, from, to));
  }

  /** Makes a row high enough for a text, since joined cells do not grow by themselves. */
  void fit(int row, String text, int width) {
    row(row).setHeightInPoints(points(lines(text, width)));
  }

  /** Lines of a text in a column, whose width is measured in figures, wider than most letters. */
  static int lines(String text, int width) {
    return Math.max(1, (int) Math.ceil(text.length() / (LETTERS_PER_FIGURE * width)));
  }

  /** Height of a row of so many lines. */
  static float points(int lines) {
    return lines * LINE_POINTS + 2;
  }

  void height(int row, float points) {
    row(row).setHeightInPoints(points);
  }

  private Cell cell(int row, int column) {
    return row(row).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private Row row(int index) {
    Row row = sheet.getRow(index);
    return row == null ? sheet.createRow(index) : row;
  }
}
