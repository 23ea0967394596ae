package org.mediadigest.report.excel;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.mediadigest.report.DailyDigest;
import org.mediadigest.report.Edition;
import org.mediadigest.report.Snippet;
import org.mediadigest.report.Voice;
import org.mediadigest.tally.History;
import org.mediadigest.tally.Prominence;
import org.mediadigest.tally.Signal;

/** How every figure is made, so that it can be made again by hand. */
final class MethodSheet implements Tab {

  private static final String ID = "method";
  private static final int TEXT_CHARACTERS = 100;
  private static final List<String> RULES =
      List.of(
          "mention",
          "counts",
          "pick-up",
          "share",
          "prominence",
          "sentences",
          "signal",
          "median",
          "rejected",
          "dates",
          "voices",
          "rights",
          "links");

  private final DailyDigest digest;

  MethodSheet(DailyDigest digest) {
    this.digest = digest;
  }

  @Override
  public void layOut(Book book) {
    XSSFSheet sheet = book.addSheet(ID, 0);
    sheet.getPrintSetup().setLandscape(false);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
  }

  @Override
  public void fill(Book book, SXSSFWorkbook stream) {
    XSSFSheet sheet = stream.getXSSFWorkbook().getSheet(book.sheetName(ID, 0));
    Grid grid = new Grid(sheet, book.cells());
    grid.widths(30, TEXT_CHARACTERS);
    int row = edition(book, grid);
    grid.put(++row, 0, Look.HEADING, book.label("sheet.method.how"));
    for (String rule : RULES) {
      grid.put(++row, 0, Look.LABEL, book.label("sheet.method." + rule));
      grid.put(row, 1, Look.BODY, text(book, rule));
      grid.fit(row, text(book, rule), TEXT_CHARACTERS);
    }
  }

  private static String text(Book book, String rule) {
    return book.wording()
        .text(
            "sheet.method." + rule + ".text",
            History.BASELINE_WEEKS,
            Signal.MINIMUM_WEEKS,
            Signal.MINIMUM_VOLUME,
            History.TREND_DAYS,
            Prominence.TITLE,
            Prominence.LEAD,
            Prominence.EARLY,
            Prominence.MOST_FREQUENT,
            Snippet.WORDS_BESIDE,
            Snippet.WORDS_OF_SENTENCE,
            Voice.MOST);
  }

  private int edition(Book book, Grid grid) {
    Edition edition = digest.edition();
    grid.put(0, 0, Look.HEADING, book.label("sheet.method.edition"));
    int row = 0;
    fact(book, grid, ++row, "day", Content.of(edition.day()), Look.DATE);
    fact(book, grid, ++row, "cut-off", Content.of(edition.cutOff()), Look.TIME);
    fact(book, grid, ++row, "zone", Content.of(edition.zone().getId()), Look.TEXT);
    fact(book, grid, ++row, "desk", Content.of(edition.desk()), Look.TEXT);
    fact(book, grid, ++row, "codebook", Content.of(edition.codebookVersion()), Look.TEXT);
    fact(book, grid, ++row, "engine", Content.of(edition.engineVersion()), Look.TEXT);
    return row + 1;
  }

  private static void fact(Book book, Grid grid, int row, String key, Content content, Look look) {
    grid.put(row, 0, Look.LABEL, book.label("sheet.method." + key));
    grid.put(row, 1, look, content);
  }
}
