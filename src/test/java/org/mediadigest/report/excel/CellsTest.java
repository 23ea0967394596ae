package org.mediadigest.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediadigest.report.excel.Workbooks.ENGLISH;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mediadigest.report.ArticleLine;
import org.mediadigest.report.DailyDigest;
import org.mediadigest.report.InventedDigest;
import org.mediadigest.report.LedgerLine;

class CellsTest {

  private static final DailyDigest DIGEST = InventedDigest.quietDay(ENGLISH);

  private static DailyDigest with(List<ArticleLine> articles, List<LedgerLine> mentions) {
    return new DailyDigest(
        DIGEST.edition(),
        DIGEST.codebookActors(),
        DIGEST.codebookThemes(),
        DIGEST.headlines(),
        DIGEST.stories(),
        DIGEST.actors(),
        DIGEST.themes(),
        DIGEST.crossings(),
        articles,
        mentions,
        DIGEST.rejected(),
        DIGEST.outlets(),
        DIGEST.languages(),
        DIGEST.coverage());
  }

  private static ArticleLine titled(String title, String url) {
    ArticleLine any = DIGEST.articles().getFirst();
    return new ArticleLine(
        any.file(),
        title,
        any.outlet(),
        any.language(),
        any.date(),
        url,
        any.story(),
        any.pickUp(),
        any.firstCopy(),
        any.actorMentions(),
        any.themeMentions(),
        any.usage());
  }

  private static XSSFWorkbook withArticle(String title, String url) {
    return Workbooks.open(with(List.of(titled(title, url)), DIGEST.mentions()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://evil.example\")",
        "+1+1",
        "-2",
        "@SUM(A1)",
        "\t=1",
        "_x0041_"
      })
  void textStaysTheTextItIs(String title) throws IOException {
    try (XSSFWorkbook book = withArticle(title, null)) {
      Cell cell = Workbooks.cell(book, "Articles", 0, "Title");
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo(title);
      assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(!title.startsWith("_"));
    }
  }

  @Test
  void overlongTextIsCutWithANote() throws IOException {
    try (XSSFWorkbook book = withArticle("𝒳".repeat(20_000), null)) {
      String shown = Workbooks.cell(book, "Articles", 0, "Title").getStringCellValue();
      assertThat(shown).hasSizeLessThanOrEqualTo(32_767).endsWith("𝒳 … [cut: 40,000 characters]");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://a b.example/",
        "",
        "https://"
      })
  void onlyAddressesOfTheWebBecomeLinks(String url) throws IOException {
    try (XSSFWorkbook book = withArticle("A title", url)) {
      assertThat(Workbooks.cell(book, "Articles", 0, "Title").getHyperlink()).isNull();
    }
  }

  @Test
  void addressesInOtherScriptsAreWrittenInAscii() throws IOException {
    try (XSSFWorkbook book = withArticle("A title", "https://news.example/війна?a=1&b=2")) {
      assertThat(Workbooks.cell(book, "Articles", 0, "Title").getHyperlink().getAddress())
          .isEqualTo("https://news.example/%D0%B2%D1%96%D0%B9%D0%BD%D0%B0?a=1&b=2");
    }
  }

  @Test
  void beyondTheLinkObjectsOfASheetLinksAreFormulasThatShowTheSame() throws IOException {
    LedgerLine line = DIGEST.mentions().getFirst();
    List<LedgerLine> many = IntStream.range(0, 65_001).mapToObj(i -> line).toList();
    String sheet = Workbooks.part(with(DIGEST.articles(), many), "xl/worksheets/sheet9.xml");
    assertThat(sheet)
        .doesNotContain("<hyperlink")
        .contains("<f>HYPERLINK(&quot;#Articles!A2:N2&quot;,1)</f><v>1.0</v>");
  }
}
