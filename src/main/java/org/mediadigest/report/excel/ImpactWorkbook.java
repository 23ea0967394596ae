package org.mediadigest.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mediadigest.report.Edition;
import org.mediadigest.report.Impact;
import org.mediadigest.report.Wording;

/** What an edited codebook would change, as an Excel workbook. */
public final class ImpactWorkbook {

  private record Fact(String what, String value) {}

  private record SampleRow(Impact.Line line, String change, Impact.Sample sample) {}

  private ImpactWorkbook() {}

  /**
   * Writes the workbook; the same impact gives the same bytes.
   *
   * @param edition whom it is made for and with what; its day is printed in the head
   * @param out where to; left open
   * @throws IOException when the output cannot be written
   */
  public static void write(Impact impact, Edition edition, Wording wording, OutputStream out)
      throws IOException {
    try (XSSFWorkbook template = new XSSFWorkbook()) {
      int rows = SpreadsheetVersion.EXCEL2007.getMaxRows() - 1;
      Book book = new Book(template, wording, edition, rows);
      List<Tab> tabs =
          List.of(
              lines(book, impact), samples(book, impact), days(book, impact), about(book, impact));
      ExcelDigest.bind(template, book, tabs, out);
    }
  }

  private static SheetTable<?> lines(Book book, Impact impact) {
    return new SheetTable<>(
        "impact",
        "Impact",
        List.<Column<Impact.Line>>of(
            Column.of(book.label("sheet.head.name"), 34, Look.STRONG, l -> Content.of(l.name())),
            Column.text(
                book.label("sheet.head.kind"),
                10,
                l -> book.label("sheet.kind." + l.kind().label())),
            Column.count(head(book, "published-before"), 14, line -> line.before().published()),
            Column.count(head(book, "published-after"), 14, line -> line.after().published()),
            change(head(book, "published-change"), Impact.Line::publishedChange),
            Column.count(head(book, "collapsed-before"), 14, line -> line.before().collapsed()),
            Column.count(head(book, "collapsed-after"), 14, line -> line.after().collapsed()),
            change(head(book, "collapsed-change"), Impact.Line::collapsedChange),
            Column.count(head(book, "gained"), 12, line -> line.gained().number()),
            Column.count(head(book, "lost"), 12, line -> line.lost().number()),
            Column.text(book.label("sheet.head.id"), 22, Impact.Line::id)),
        impact.lines());
  }

  private static Column<Impact.Line> change(String heading, ToIntFunction<Impact.Line> change) {
    return Column.of(
        heading, 14, Look.CHANGE, line -> Content.of((double) change.applyAsInt(line)));
  }

  private static SheetTable<?> samples(Book book, Impact impact) {
    List<SampleRow> rows = new ArrayList<>();
    for (Impact.Line line : impact.lines()) {
      line.gained().samples().forEach(s -> rows.add(row(book, line, "gained", s)));
      line.lost().samples().forEach(s -> rows.add(row(book, line, "lost", s)));
    }
    return new SheetTable<>(
        "impact-samples",
        "ImpactSamples",
        List.<Column<SampleRow>>of(
            Column.of(
                book.label("sheet.head.name"), 26, Look.STRONG, r -> Content.of(r.line().name())),
            Column.text(head(book, "change"), 10, SampleRow::change),
            Column.of(book.label("sheet.head.left"), 52, Look.RIGHT_TEXT, ImpactWorkbook::left),
            Column.text(book.label("sheet.head.surface"), 24, r -> r.sample().mention().surface()),
            Column.text(book.label("sheet.head.right"), 52, r -> r.sample().right().strip()),
            Column.text(book.label("sheet.head.by"), 28, r -> r.sample().mention().by()),
            Column.of(
                book.label("sheet.head.day"), 12, Look.DATE, r -> Content.of(r.sample().day())),
            Column.text(book.label("sheet.head.file"), 60, row -> row.sample().file())),
        rows);
  }

  private static SampleRow row(Book book, Impact.Line line, String change, Impact.Sample sample) {
    return new SampleRow(line, book.label("impact." + change), sample);
  }

  private static Content left(SampleRow row) {
    return Content.of(row.sample().left().strip());
  }

  private static SheetTable<?> days(Book book, Impact impact) {
    return new SheetTable<>(
        "impact-days",
        "ImpactDays",
        List.<Column<LocalDate>>of(
            Column.of(head(book, "changed-day"), 40, Look.DATE, Content::of)),
        impact.changedDays());
  }

  private static SheetTable<?> about(Book book, Impact impact) {
    List<Fact> facts =
        List.of(
            fact(book, "range", impact.range().toString()),
            fact(book, "before", impact.before()),
            fact(book, "after", impact.after()),
            fact(book, "articles", book.wording().number(impact.articles())),
            fact(book, "counts", book.label("impact.about.counts.text")));
    return new SheetTable<>(
        "impact-about",
        "ImpactAbout",
        List.<Column<Fact>>of(
            Column.text(head(book, "what"), 34, Fact::what),
            Column.wrapped(head(book, "value"), 90, Fact::value)),
        facts);
  }

  private static Fact fact(Book book, String key, String value) {
    return new Fact(book.label("impact.about." + key), value);
  }

  private static String head(Book book, String column) {
    return book.label("impact.head." + column);
  }
}
