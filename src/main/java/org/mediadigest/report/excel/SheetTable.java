package org.mediadigest.report.excel;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/**
 * A list as an Excel table on its own sheet, continued on further sheets where one is too short.
 *
 * @param <T> what a row shows
 */
final class SheetTable<T> implements Tab {

  /** Link objects that Excel allows on a sheet, less a reserve. */
  static final int LINK_OBJECTS = 65_000;

  private static final float HEADER_POINTS = 30;

  private final String id;
  private final String name;
  private final List<Column<T>> columns;
  private final List<T> rows;
  private final int printed;
  private final Consumer<XSSFSheet> finish;

  /**
   * A table.
   *
   * @param id its key in the wording
   * @param name its name in formulas, the same in every language
   * @param printed columns that are printed; the others are for the screen
   * @param finish what else its sheets need
   */
  SheetTable(
      String id,
      String name,
      List<Column<T>> columns,
      List<T> rows,
      int printed,
      Consumer<XSSFSheet> finish) {
    this.id = id;
    this.name = name;
    this.columns = List.copyOf(columns);
    this.rows = List.copyOf(rows);
    this.printed = printed;
    this.finish = finish;
  }

  SheetTable(String id, String name, List<Column<T>> columns, List<T> rows) {
    this(id, name, columns, rows, columns.size(), sheet -> {});
  }

  @Override
  public void layOut(Book book) {
    book.register(id, columns.size());
    for (int part = 0; part < parts(book); part++) {
      XSSFSheet sheet = book.addSheet(id, part);
      head(book, sheet);
      int size = Math.max(1, rows(book, part).size());
      addTable(sheet, part == 0 ? name : name + "_" + (part + 1), size);
      sheet
          .getWorkbook()
          .setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, printed - 1, 0, size);
      finish.accept(sheet);
    }
  }

  private int parts(Book book) {
    return Math.max(1, Math.ceilDiv(rows.size(), book.rowsPerSheet()));
  }

  private List<T> rows(Book book, int part) {
    int from = part * book.rowsPerSheet();
    return rows.subList(from, Math.min(rows.size(), from + book.rowsPerSheet()));
  }

  private void head(Book book, XSSFSheet sheet) {
    Row header = sheet.createRow(0);
    header.setHeightInPoints(HEADER_POINTS);
    for (int c = 0; c < columns.size(); c++) {
      Column<T> column = columns.get(c);
      sheet.setColumnWidth(c, column.width() * 256);
      book.cells().write(header.createCell(c), column.look().head(), Content.of(column.heading()));
    }
    sheet.createFreezePane(0, 1);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
  }

  private void addTable(XSSFSheet sheet, String tableName, int size) {
    AreaReference area =
        new AreaReference(
            new CellReference(0, 0),
            new CellReference(size, columns.size() - 1),
            SpreadsheetVersion.EXCEL2007);
    sheet.setDimensionOverride(new CellRangeAddress(0, size, 0, columns.size() - 1));
    XSSFTable table = sheet.createTable(area);
    table.setName(tableName);
    table.setDisplayName(tableName);
    table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    table.updateHeaders();
  }

  @Override
  public void fill(Book book, SXSSFWorkbook stream) {
    for (int part = 0; part < parts(book); part++) {
      SXSSFSheet sheet = stream.getSheet(book.sheetName(id, part));
      List<T> lines = rows(book, part);
      boolean byObject =
          lines.size() * columns.stream().filter(Column::leads).count() <= LINK_OBJECTS;
      for (int i = 0; i < lines.size(); i++) {
        fill(book, sheet.createRow(i + 1), lines.get(i), byObject);
      }
      if (lines.isEmpty()) {
        Content none = Content.of(book.label("sheet.none"));
        book.cells().write(sheet.createRow(1).createCell(0), Look.TEXT, none);
      }
    }
  }

  private void fill(Book book, Row row, T line, boolean byObject) {
    int lines = 1;
    for (int c = 0; c < columns.size(); c++) {
      Column<T> column = columns.get(c);
      Content content = column.content().apply(line);
      Optional<Link> link = column.link().apply(line);
      Cell cell = row.createCell(c);
      lines = Math.max(lines, column.lines(content));
      if (link.isEmpty()) {
        book.cells().write(cell, column.lookOf(line), content);
      } else if (byObject) {
        book.cells().write(cell, column.lookOf(line), content, link.get());
      } else {
        book.cells().writeAsFormula(cell, column.lookOf(line), content, link.get());
      }
    }
    if (lines > 1) {
      row.setHeightInPoints(Grid.points(lines));
    }
  }
}
