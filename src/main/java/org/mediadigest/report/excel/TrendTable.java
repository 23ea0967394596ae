package org.mediadigest.report.excel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.mediadigest.report.DailyDigest;
import org.mediadigest.report.Headlines;
import org.mediadigest.report.RankedLine;
import org.mediadigest.tally.Trend;

/**
 * The figures of the last thirty days, a day a column: what the lines and charts are drawn from.
 */
final class TrendTable {

  private static final int FIRST_DAY_COLUMN = 2;
  private static final int MENTIONS_ROW = 3;

  private record Series(String kind, String name, Trend trend) {}

  private final Book book;
  private final DailyDigest digest;

  TrendTable(Book book, DailyDigest digest) {
    this.book = book;
    this.digest = digest;
  }

  SheetTable<?> table() {
    List<Series> series = series();
    int days = digest.headlines().articles().series().size();
    LocalDate first = digest.edition().day().minusDays(days - 1L);
    List<Column<Series>> columns = new ArrayList<>();
    columns.add(Column.text(head("kind"), 13, Series::kind));
    columns.add(Column.of(head("name"), 30, Look.STRONG, line -> Content.of(line.name())));
    for (int back = 0; back < days; back++) {
      int day = back;
      columns.add(
          Column.of(
              first.plusDays(day).toString(), 8, Look.COUNT, line -> Content.of(at(line, day))));
    }
    return new SheetTable<>(
        "trend",
        "Trend",
        columns,
        series,
        columns.size(),
        sheet -> sheet.createFreezePane(FIRST_DAY_COLUMN, 1));
  }

  /** Where the days stand. */
  String days() {
    return range(0);
  }

  /** Where the day's mentions stand. */
  String mentions() {
    return range(MENTIONS_ROW);
  }

  private String range(int row) {
    int last = FIRST_DAY_COLUMN + digest.headlines().articles().series().size() - 1;
    return new CellRangeAddress(row, row, FIRST_DAY_COLUMN, last)
        .formatAsString(book.sheetName("trend", 0), true);
  }

  private static @Nullable Integer at(Series line, int day) {
    return line.trend().series().get(day);
  }

  private List<Series> series() {
    Headlines headlines = digest.headlines();
    String all = book.label("sheet.kind.all");
    List<Series> series = new ArrayList<>();
    series.add(new Series(all, book.label("articles"), headlines.articles()));
    series.add(new Series(all, book.label("outlets"), headlines.outlets()));
    series.add(new Series(all, book.label("mentions"), headlines.mentions()));
    series.add(new Series(all, book.label("languages"), headlines.languages()));
    digest.actors().forEach(line -> series.add(of(line)));
    digest.themes().forEach(line -> series.add(of(line)));
    return series;
  }

  private Series of(RankedLine line) {
    return new Series(book.label("kind." + line.kindLabel()), line.name(), line.trend());
  }

  private String head(String column) {
    return book.label("sheet.head." + column);
  }
}
