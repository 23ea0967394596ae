package org.mediadigest.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediadigest.report.excel.Workbooks.ENGLISH;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mediadigest.report.DailyDigest;
import org.mediadigest.report.InventedDigest;
import org.mediadigest.report.OutletLine;

class VoiceTablesTest {

  private static final DailyDigest BUSY = InventedDigest.busyDay(ENGLISH);

  private static XSSFWorkbook book;

  @BeforeAll
  static void write() {
    book = Workbooks.open(BUSY);
  }

  @AfterAll
  static void close() throws IOException {
    book.close();
  }

  @Test
  void anOutletsArticlesLeadToTheRowsThatShowThem() {
    for (int i = 0; i < BUSY.outlets().size(); i++) {
      OutletLine outlet = BUSY.outlets().get(i);
      Cell articles = Workbooks.cell(book, "Sources", i, "Articles");
      List<Map<String, String>> rows =
          Workbooks.rows(book, (XSSFHyperlink) articles.getHyperlink());
      assertThat(rows).hasSize((int) articles.getNumericCellValue());
      assertThat(rows).extracting(row -> row.get("Outlet")).containsOnly(outlet.name());
      assertThat(rows.stream().mapToInt(row -> Integer.parseInt(row.get("Words shown"))).sum())
          .isEqualTo(outlet.usage().shown());
    }
  }

  @Test
  void anOutletThatAllowsItsHeadlinesOnlyIsShownInSmallPart() {
    assertThat(Workbooks.rows(book, "Usage"))
        .filteredOn(row -> row.get("Outlet").equals("Gaceta del Mediodía"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row).containsEntry("Rights", "headline"))
        .allSatisfy(row ->
            assertThat(Integer.parseInt(row.get("Words shown")))
                .isLessThan(Integer.parseInt(row.get("Words"))));
  }

  @Test
  void aLanguageNamesItsThreeFirstActorsWithTheirCounts() {
    assertThat(Workbooks.rows(book, "Languages"))
        .hasSize(BUSY.headlines().volume().languages().size())
        .allSatisfy(row ->
            assertThat(row.get("Actors most mentioned"))
                .matches("\\D+\\d+\u00a0· \\D+\\d+\u00a0· \\D+\\d+"));
  }

  @Test
  void onADayWithoutArticlesTheTablesSayNone() throws IOException {
    try (XSSFWorkbook empty = Workbooks.open(InventedDigest.emptyDay(ENGLISH))) {
      for (String table : List.of("Sources", "Languages", "Usage")) {
        assertThat(
                Workbooks.cell(
                        empty, table, 0, empty.getTable(table).getColumns().getFirst().getName())
                    .getStringCellValue())
            .isEqualTo("none");
      }
    }
  }
}
