package org.mediadigest.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mediadigest.report.excel.Workbooks.ENGLISH;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mediadigest.report.InventedDigest;

/** Works the prominence out again from the workbook's cells, as its Method sheet says. */
class ProminenceByHandTest {

  /** A row of the ledger, as far as the formula needs it. */
  private record Row(String article, String section, double position) {}

  @ParameterizedTest
  @ValueSource(strings = {"Actors", "Themes"})
  void theCellsOfTheWorkbookAreEnough(String table) throws IOException {
    try (XSSFWorkbook book = Workbooks.open(InventedDigest.busyDay(ENGLISH))) {
      Map<String, List<Row>> ledger = ledger(book);
      Map<String, Double> words = words(book);
      int line = 0;
      for (Map<String, String> ranked : Workbooks.rows(book, table)) {
        double stated =
            Workbooks.cell(book, table, line++, "Prominence, 0 to 10").getNumericCellValue();
        assertThat(byHand(ledger.get(ranked.get("Id")), words))
            .as(ranked.get("Name"))
            .isCloseTo(stated, within(1e-9));
      }
    }
  }

  @Test
  void theMethodSheetStatesTheFormulaWithItsFigures() throws IOException {
    try (XSSFWorkbook book = Workbooks.open(InventedDigest.quietDay(ENGLISH))) {
      assertThat(Workbooks.text(book.getSheet("Method")))
          .contains(
              "3 points for a row of Mentions with Section = title",
              "2 for one with Section = lead",
              "1 for one with Section = body and Position below one third",
              "but 4 at most");
    }
  }

  private static double byHand(List<Row> rows, Map<String, Double> words) {
    Map<String, List<Row>> byArticle = new TreeMap<>();
    rows.forEach(row -> byArticle.computeIfAbsent(row.article(), a -> new ArrayList<>()).add(row));
    double sum = 0;
    for (Map.Entry<String, List<Row>> article : byArticle.entrySet()) {
      List<Row> hits = article.getValue();
      double frequency = 100 * hits.size() / words.get(article.getKey());
      sum += hits.stream().anyMatch(row -> row.section().equals("title")) ? 3 : 0;
      sum += hits.stream().anyMatch(row -> row.section().equals("lead")) ? 2 : 0;
      sum +=
          hits.stream().anyMatch(row -> row.section().equals("body") && row.position() < 1 / 3.0)
              ? 1
              : 0;
      sum += frequency > 4 ? 4 : frequency;
    }
    return sum / byArticle.size();
  }

  /** The rows of first copies, by the id of their actor or theme. */
  private static Map<String, List<Row>> ledger(XSSFWorkbook book) {
    Map<String, List<Row>> ledger = new TreeMap<>();
    int line = 0;
    for (Map<String, String> row : Workbooks.rows(book, "Mentions")) {
      double position = Workbooks.cell(book, "Mentions", line++, "Position").getNumericCellValue();
      if (row.get("First copy").equals("yes")) {
        ledger
            .computeIfAbsent(row.get("Id"), id -> new ArrayList<>())
            .add(new Row(row.get("Article"), row.get("Section"), position));
      }
    }
    return ledger;
  }

  private static Map<String, Double> words(XSSFWorkbook book) {
    Map<String, Double> words = new TreeMap<>();
    Workbooks.rows(book, "Articles")
        .forEach(row -> words.put(row.get("Article"), Double.valueOf(row.get("Words"))));
    return words;
  }
}
