package org.mediadigest.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediadigest.report.excel.Workbooks.ENGLISH;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mediadigest.report.ArticleLine;
import org.mediadigest.report.CrossingLine;
import org.mediadigest.report.DailyDigest;
import org.mediadigest.report.InventedDigest;
import org.mediadigest.report.RankedLine;

class ExcelDigestTest {

  private static DailyDigest digest;
  private static XSSFWorkbook book;

  @BeforeAll
  static void writeAndReadBack() {
    digest = InventedDigest.busyDay(ENGLISH);
    book = Workbooks.open(digest);
  }

  @AfterAll
  static void close() throws IOException {
    book.close();
  }

  private static List<XSSFTable> tables() {
    List<XSSFTable> tables = new ArrayList<>();
    book.sheetIterator().forEachRemaining(s -> tables.addAll(((XSSFSheet) s).getTables()));
    return tables;
  }

  @Test
  void everyListIsATableNamedForFormulas() {
    assertThat(tables())
        .extracting(XSSFTable::getName)
        .containsExactly(
            "Actors",
            "Themes",
            "Matrix",
            "Pairs",
            "Trend",
            "Stories",
            "Articles",
            "Mentions",
            "Rejected",
            "Sources",
            "Languages",
            "Usage",
            "SetAside");
    assertThat(tables()).allSatisfy(table -> assertThat(table.getColumns()).isNotEmpty());
  }

  @Test
  void everyTableHasAFilterAFrozenHeaderAndRepeatsItInPrint() {
    assertThat(tables())
        .allSatisfy(table -> {
          XSSFSheet sheet = table.getXSSFSheet();
          assertThat(table.getCTTable().getAutoFilter().getRef())
              .isEqualTo(table.getCTTable().getRef());
          assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
          assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
          assertThat(sheet.getRepeatingRows().getFirstRow()).isZero();
          assertThat(sheet.getFitToPage()).isTrue();
        });
  }

  @Test
  void tableHeadersAreTheCellsAboveTheRows() {
    assertThat(tables())
        .allSatisfy(table -> {
          List<String> cells = new ArrayList<>();
          table.getXSSFSheet().getRow(0).forEach(c -> cells.add(c.getStringCellValue()));
          assertThat(cells)
              .doesNotHaveDuplicates()
              .containsExactlyElementsOf(
                  table.getColumns().stream().map(column -> column.getName()).toList());
        });
  }

  @Test
  void theLedgerHasARowForEachMentionWithItsWords() {
    assertThat(Workbooks.rows(book, "Mentions")).hasSize(digest.mentions().size());
    Map<String, String> first = Workbooks.rows(book, "Mentions").getFirst();
    var line =
        digest.mentions().stream()
            .filter(l -> first.get("Number").equals(Integer.toString(l.number())))
            .findFirst()
            .orElseThrow();
    assertThat(first)
        .containsEntry("Name", line.name())
        .containsEntry("Mention", line.mention().surface())
        .containsEntry("Words before", line.left().strip())
        .containsEntry("Words after", line.right().strip())
        .containsEntry("File", line.article().file())
        .containsEntry("Start", Integer.toString(line.mention().span().start()));
  }

  @Test
  void rejectedMentionsSayWhy() {
    assertThat(Workbooks.rows(book, "Rejected"))
        .hasSize(digest.rejected().size())
        .allSatisfy(row -> assertThat(row).containsEntry("Reason", "page furniture"));
  }

  @Test
  void daysAndTimesAreRealOnes() {
    Cell day = Workbooks.cell(book, "Articles", 0, "Day");
    assertThat(DateUtil.isCellDateFormatted(day)).isTrue();
    assertThat(day.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2024, 5, 27));
    Cell time = Workbooks.cell(book, "Articles", 0, "Time");
    assertThat(DateUtil.isCellDateFormatted(time)).isTrue();
    assertThat(time.getLocalDateTimeCellValue().toLocalTime())
        .isEqualTo(digest.articles().getFirst().date().time());
  }

  @Test
  void aCountLeadsToExactlyTheRowsItWasCountedFrom() {
    for (String table : List.of("Actors", "Themes")) {
      List<RankedLine> lines = table.equals("Actors") ? digest.actors() : digest.themes();
      for (int i = 0; i < lines.size(); i++) {
        Cell count = Workbooks.cell(book, table, i, "Mentions, as published");
        List<Map<String, String>> rows = Workbooks.rows(book, (XSSFHyperlink) count.getHyperlink());
        assertThat(rows).hasSize((int) count.getNumericCellValue());
        assertThat(rows).extracting(row -> row.get("Id")).containsOnly(lines.get(i).count().id());
        assertThat(rows.stream().filter(row -> row.get("First copy").equals("yes")))
            .hasSize(lines.get(i).count().collapsed());
      }
    }
  }

  @Test
  void aPairLeadsToASentenceThatNamesBoth() {
    List<Map<String, String>> ledger = Workbooks.rows(book, "Mentions");
    for (int i = 0; i < digest.crossings().size(); i++) {
      CrossingLine line = digest.crossings().get(i);
      Cell cell = Workbooks.cell(book, "Pairs", i, "Sentences, collapsed");
      assertThat(cell.getHyperlink() != null).isEqualTo(line.pairing().sentences() > 0);
      if (cell.getHyperlink() != null) {
        Map<String, String> row =
            Workbooks.rows(book, (XSSFHyperlink) cell.getHyperlink()).getFirst();
        assertThat(row).containsEntry("Id", line.pairing().actor());
        assertThat(ledger)
            .anySatisfy(other -> {
              assertThat(other).containsEntry("Id", line.pairing().theme());
              assertThat(other).containsEntry("File", row.get("File"));
              assertThat(other).containsEntry("Section", row.get("Section"));
              assertThat(other).containsEntry("Sentence", row.get("Sentence"));
            });
      }
    }
  }

  @Test
  void everyLedgerRowLeadsToItsArticle() {
    List<Map<String, String>> ledger = Workbooks.rows(book, "Mentions");
    for (int i = 0; i < ledger.size(); i++) {
      Cell cell = Workbooks.cell(book, "Mentions", i, "Article");
      assertThat(Workbooks.rows(book, (XSSFHyperlink) cell.getHyperlink()))
          .singleElement()
          .satisfies(row -> assertThat(row).containsKey("Dated by"))
          .extracting(row -> row.get("File"))
          .isEqualTo(ledger.get(i).get("File"));
    }
  }

  @Test
  void titlesLeadToThePageWhereItsAddressIsKnown() {
    for (int i = 0; i < digest.articles().size(); i++) {
      ArticleLine article = digest.articles().get(i);
      Cell title = Workbooks.cell(book, "Articles", i, "Title");
      assertThat(title.getHyperlink() == null).isEqualTo(article.url() == null);
      if (article.url() != null) {
        assertThat(title.getHyperlink().getType()).isEqualTo(HyperlinkType.URL);
        assertThat(title.getHyperlink().getAddress()).isEqualTo(article.url());
      }
    }
  }

  @Test
  void theSummaryDrawsTheRankingsAndTheTrendFromCells() {
    XSSFSheet summary = book.getSheet("Summary");
    assertThat(summary.getDrawingPatriarch().getCharts()).hasSize(3);
    var bars = summary.getDrawingPatriarch().getCharts().getFirst().getChartSeries().getFirst();
    for (int i = 0; i < 10; i++) {
      var values = bars.getSeries(0).getValuesData();
      assertThat(values.getPointAt(i))
          .isEqualTo((double) digest.actors().get(i).count().mentions());
    }
    assertThat(bars.getSeries(1).getValuesData().getDataRangeReference())
        .isEqualTo("Summary!$C$12:$C$21");
    assertThat(summary.getRow(11).getCell(2).getNumericCellValue())
        .isEqualTo(digest.actors().getFirst().count().collapsed());
  }

  @Test
  void theMatrixShadesItsCells() {
    XSSFSheet matrix = book.getSheet("Actors × Themes");
    assertThat(matrix.getSheetConditionalFormatting().getNumConditionalFormattings()).isOne();
    assertThat(Workbooks.rows(book, "Matrix").getFirst())
        .containsEntry("Weapon restrictions", "10");
  }

  @Test
  void filesSetAsideAndUndatedArticlesAreListed() {
    assertThat(Workbooks.rows(book, "SetAside"))
        .hasSize(digest.coverage().setAside().size() + digest.coverage().undated().size())
        .first()
        .satisfies(row -> assertThat(row).containsEntry("Reason", "larger than 20 MB"));
  }

  @Test
  void anEmptyDaySaysSo() throws IOException {
    try (XSSFWorkbook empty = Workbooks.open(InventedDigest.emptyDay(ENGLISH))) {
      assertThat(Workbooks.text(empty.getSheet("Summary"))).contains("No coverage found");
      assertThat(empty.getSheet("Summary").getDrawingPatriarch()).isNull();
      assertThat(Workbooks.rows(empty, "Mentions")).singleElement();
    }
  }

  @Test
  void withoutHistoryThereIsNoTrendLineAndNothingIsCalledUnusual() throws IOException {
    try (XSSFWorkbook first = Workbooks.open(InventedDigest.firstDay(ENGLISH))) {
      assertThat(first.getSheet("Summary").getDrawingPatriarch().getCharts()).hasSize(2);
      assertThat(Workbooks.rows(first, "Actors"))
          .allSatisfy(row ->
              assertThat(row)
                  .containsEntry("Against the usual", "not enough history")
                  .containsEntry("Change", "")
                  .containsEntry("p", ""));
    }
  }

  @Test
  void aLongTableGoesOnOnAFurtherSheetAndLinksFollow() throws IOException {
    try (XSSFWorkbook split = Workbooks.open(new ExcelDigest(150), digest)) {
      int rows =
          Stream.of("Mentions", "Mentions_2", "Mentions_3")
              .mapToInt(table -> Workbooks.rows(split, table).size())
              .sum();
      assertThat(rows).isEqualTo(digest.mentions().size());
      Cell theme = Workbooks.cell(split, "Themes", 3, "Mentions, as published");
      XSSFHyperlink link = (XSSFHyperlink) theme.getHyperlink();
      assertThat(link.getLocation()).startsWith("'Mentions 3'!");
      assertThat(Workbooks.rows(split, link))
          .extracting(row -> row.get("Id"))
          .containsOnly(digest.themes().get(3).count().id());
    }
  }

  @Test
  void noCellIsAFormulaOnAnOrdinaryDay() {
    book.sheetIterator()
        .forEachRemaining(sheet ->
            sheet.forEach(row ->
                row.forEach(c -> assertThat(c.getCellType()).isNotEqualTo(CellType.FORMULA))));
  }
}
