package org.mediadigest.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mediadigest.report.DailyDigest;
import org.mediadigest.report.DigestForm;
import org.mediadigest.report.Edition;
import org.mediadigest.report.Wording;

/** The digest as an Excel workbook. */
public final class ExcelDigest implements DigestForm {

  private final int rowsPerSheet;

  /** A workbook whose sheets are as long as Excel allows. */
  public ExcelDigest() {
    this(SpreadsheetVersion.EXCEL2007.getMaxRows() - 1);
  }

  /** A workbook whose tables go on on a further sheet after so many rows. */
  ExcelDigest(int rowsPerSheet) {
    this.rowsPerSheet = rowsPerSheet;
  }

  @Override
  public String ending() {
    return "xlsx";
  }

  @Override
  public void write(DailyDigest digest, Wording wording, OutputStream out) throws IOException {
    try (XSSFWorkbook template = new XSSFWorkbook()) {
      Book book = new Book(template, wording, digest.edition(), rowsPerSheet);
      bind(template, book, new Tabs(book, digest).all(), out);
    }
  }

  /** Lays the sheets out, then streams their rows. */
  static void bind(XSSFWorkbook template, Book book, List<Tab> tabs, OutputStream out)
      throws IOException {
    tabs.forEach(tab -> tab.layOut(book));
    describe(template, book);
    try (var stream = new ReproducibleWorkbook(template, book.edition().day())) {
      tabs.forEach(tab -> tab.fill(book, stream));
      stream.write(out);
    }
  }

  private static void describe(XSSFWorkbook template, Book book) {
    Edition edition = book.edition();
    // The cut-off, not the clock: a rerun must write the same bytes.
    Instant made = edition.day().atTime(edition.cutOff()).toInstant(ZoneOffset.UTC);
    POIXMLProperties.CoreProperties core = template.getProperties().getCoreProperties();
    core.setTitle(book.label("title") + ", " + book.wording().longDate(edition.day()));
    core.setCreator(edition.desk());
    core.setCreated(Optional.of(Date.from(made)));
    core.setModified(Optional.of(Date.from(made)));
  }
}
