package org.mediadigest.report.excel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mediadigest.article.Language;
import org.mediadigest.report.Edition;
import org.mediadigest.report.Wording;

/** The workbook being laid out: its sheets and their names, its words and its cells. */
final class Book {

  private static final int HEADER_ROWS = 1;

  private final XSSFWorkbook workbook;
  private final Wording wording;
  private final Edition edition;
  private final int rowsPerSheet;
  private final Cells cells;
  private final Map<String, String> labels = new HashMap<>();
  private final Map<Language, String> languages = new HashMap<>();
  private final Map<String, Integer> columns = new HashMap<>();

  Book(XSSFWorkbook workbook, Wording wording, Edition edition, int rowsPerSheet) {
    this.workbook = workbook;
    this.wording = wording;
    this.edition = edition;
    this.rowsPerSheet = rowsPerSheet;
    this.cells = new Cells(new Styles(workbook), wording, workbook.getCreationHelper());
  }

  Wording wording() {
    return wording;
  }

  Edition edition() {
    return edition;
  }

  Cells cells() {
    return cells;
  }

  /** Rows of a table that one sheet takes. */
  int rowsPerSheet() {
    return rowsPerSheet;
  }

  /** A text without arguments; looked up once, since ledgers repeat their words on every row. */
  String label(String key) {
    return labels.computeIfAbsent(key, wording::text);
  }

  String language(Language language) {
    return languages.computeIfAbsent(language, wording::languageName);
  }

  /** The name of the sheet, or of its n-th continuation. */
  String sheetName(String id, int part) {
    String suffix = part == 0 ? "" : " " + (part + 1);
    return WorkbookUtil.createSafeSheetName(label("sheet." + id)) + suffix;
  }

  /**
   * Adds a sheet that prints on A4, as wide as the paper, with the digest's title in its header.
   */
  XSSFSheet addSheet(String id, int part) {
    XSSFSheet sheet = workbook.createSheet(sheetName(id, part));
    sheet.setFitToPage(true);
    sheet.setDisplayGridlines(false);
    XSSFPrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PaperSize.A4_PAPER);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.getHeader().setLeft(printed(label("title") + " · " + sheet.getSheetName()));
    sheet.getHeader().setRight(printed(wording.longDate(edition.day())));
    sheet.getFooter().setLeft(printed(edition.desk()));
    sheet.getFooter().setRight(wording.text("sheet.page", "&P", "&N"));
    return sheet;
  }

  /** An ampersand begins a code in headers and footers. */
  private static String printed(String text) {
    return text.replace("&", "&&");
  }

  /** Makes the rows of a table something that links can lead to. */
  void register(String id, int width) {
    columns.put(id, width);
  }

  /** Leads to rows of a table, the first being 0; what lies beyond the sheet's end is cut off. */
  Link rows(String id, int first, int last) {
    int part = first / rowsPerSheet;
    int top = HEADER_ROWS + first % rowsPerSheet;
    int bottom = Math.min(top + last - first, HEADER_ROWS + rowsPerSheet - 1);
    int right = Optional.ofNullable(columns.get(id)).orElseThrow() - 1;
    return new Link.Rows(sheetName(id, part), new CellRangeAddress(top, bottom, 0, right));
  }
}
