package org.mediadigest.report.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mediadigest.article.Language;
import org.mediadigest.report.DailyDigest;
import org.mediadigest.report.Wording;

/** Writes workbooks and reads them back. */
final class Workbooks {

  static final Language ENGLISH = new Language("en");

  private Workbooks() {}

  static byte[] bytes(ExcelDigest form, DailyDigest digest) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      form.write(digest, Wording.in(digest.edition().language()), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static XSSFWorkbook open(ExcelDigest form, DailyDigest digest) {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(bytes(form, digest)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static XSSFWorkbook open(DailyDigest digest) {
    return open(new ExcelDigest(), digest);
  }

  /** A part of the workbook as it is stored; POI cannot read very long sheets back as a whole. */
  static String part(DailyDigest digest, String name) throws IOException {
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(bytes(new ExcelDigest(), digest)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IllegalArgumentException("no part " + name);
  }

  /** The rows of a table as shown, each by the headers. */
  static List<Map<String, String>> rows(XSSFWorkbook book, String table) {
    XSSFTable found = book.getTable(table);
    return rows(found.getXSSFSheet(), found.getStartRowIndex() + 1, found.getEndRowIndex(), 0);
  }

  /** The rows of the area that a link within the workbook leads to. */
  static List<Map<String, String>> rows(XSSFWorkbook book, XSSFHyperlink link) {
    AreaReference area = new AreaReference(link.getLocation(), book.getSpreadsheetVersion());
    CellReference first = area.getFirstCell();
    XSSFSheet sheet = book.getSheet(first.getSheetName());
    return rows(sheet, first.getRow(), area.getLastCell().getRow(), 0);
  }

  private static List<Map<String, String>> rows(XSSFSheet sheet, int first, int last, int header) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (int index = first; index <= last; index++) {
      Map<String, String> row = new TreeMap<>();
      for (Cell head : sheet.getRow(header)) {
        row.put(head.getStringCellValue(), shown(sheet.getRow(index), head.getColumnIndex()));
      }
      rows.add(row);
    }
    return rows;
  }

  private static String shown(Row row, int column) {
    DataFormatter formatter = new DataFormatter(Locale.ROOT);
    formatter.setUseCachedValuesForFormulaCells(true);
    return formatter.formatCellValue(row.getCell(column));
  }

  /** The cell of a table's n-th row below a header. */
  static Cell cell(XSSFWorkbook book, String table, int row, String header) {
    XSSFTable found = book.getTable(table);
    int column = found.findColumnIndex(header);
    return found.getXSSFSheet().getRow(found.getStartRowIndex() + 1 + row).getCell(column);
  }

  static String text(XSSFSheet sheet) {
    StringBuilder text = new StringBuilder();
    DataFormatter formatter = new DataFormatter(Locale.ROOT);
    sheet.forEach(row -> row.forEach(c -> text.append(formatter.formatCellValue(c)).append('\n')));
    return text.toString();
  }
}
