package org.mediadigest.report.excel;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.mediadigest.report.DailyDigest;
import org.mediadigest.report.Edition;

/** The day on one page: how much, who, on what, the stories, and what is missing. */
final class SummarySheet implements Tab {

  static final String ID = "summary";

  /** Column of the charts, right of everything else. */
  static final int CHART_COLUMN = 9;

  private static final int[] WIDTHS = {5, 32, 13, 13, 11, 11, 24, 36, 3, 100};

  private final DailyDigest digest;
  private final Evidence evidence;
  private final TrendTable trend;

  SummarySheet(DailyDigest digest, Evidence evidence, TrendTable trend) {
    this.digest = digest;
    this.evidence = evidence;
    this.trend = trend;
  }

  @Override
  public void layOut(Book book) {
    XSSFSheet sheet = book.addSheet(ID, 0);
    sheet.getPrintSetup().setFitHeight((short) 1);
  }

  @Override
  public void fill(Book book, SXSSFWorkbook stream) {
    XSSFSheet sheet = stream.getXSSFWorkbook().getSheet(book.sheetName(ID, 0));
    Grid grid = new Grid(sheet, book.cells());
    grid.widths(WIDTHS);
    head(book, grid);
    new SummaryTiles(book, grid).draw(digest.headlines());
    if (!digest.empty()) {
      new SummaryRankings(book, grid, evidence, trend).draw(digest);
    }
    new SummaryNotes(book, grid, evidence).draw(digest);
  }

  private void head(Book book, Grid grid) {
    Edition edition = digest.edition();
    grid.put(0, 0, Look.TITLE, book.label("title"));
    grid.height(0, 30);
    grid.put(0, CHART_COLUMN, Look.NOTE_RIGHT, edition.desk());
    String read =
        book.wording()
            .text(
                "sheet.summary.read",
                book.wording().longDate(edition.day()),
                edition.cutOff().toString(),
                edition.zone().getId());
    grid.put(1, 0, Look.SUBTITLE, read);
    grid.put(
        1,
        CHART_COLUMN,
        Look.NOTE_RIGHT,
        book.wording()
            .text(
                "sheet.summary.codebook",
                edition.codebookVersion(),
                digest.codebookActors(),
                digest.codebookThemes()));
    if (digest.empty()) {
      grid.put(2, 0, Look.ALERT, book.label("empty"));
      grid.height(2, 36);
    }
  }
}
