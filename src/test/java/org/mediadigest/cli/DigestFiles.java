package org.mediadigest.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Reads digests as their readers see them. */
final class DigestFiles {

  private DigestFiles() {}

  static String textOf(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** All rows of all sheets, cells parted by bars. */
  static List<String> rowsOf(Path xlsx) throws IOException {
    List<String> rows = new ArrayList<>();
    DataFormatter formatter = new DataFormatter(Locale.ROOT);
    try (Workbook book = WorkbookFactory.create(xlsx.toFile(), null, true)) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          StringBuilder line = new StringBuilder(sheet.getSheetName());
          for (Cell cell : row) {
            line.append('|').append(formatter.formatCellValue(cell));
          }
          rows.add(line.toString());
        }
      }
    }
    return rows;
  }
}
