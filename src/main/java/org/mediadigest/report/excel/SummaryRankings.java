package org.mediadigest.report.excel;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.mediadigest.report.DailyDigest;
import org.mediadigest.report.RankedLine;
import org.mediadigest.tally.Signal;
import org.mediadigest.tally.Trend;

/** The top of both rankings, each with its chart beside it, and the line over thirty days. */
final class SummaryRankings {

  static final int ACTORS = 10;
  static final int THEMES = 8;

  private static final int ACTORS_TOP = 9;
  private static final int THEMES_TOP = ACTORS_TOP + ACTORS + 3;
  private static final int TREND_TOP = THEMES_TOP + THEMES + 3;
  private static final int TREND_ROWS = 11;
  private static final float HEADER_POINTS = 30;
  private static final int NAME = 1;
  private static final int COLLAPSED = 2;
  private static final int PUBLISHED = 3;
  private static final int SIGNAL = 6;
  private static final int TREND = 7;

  private final Book book;
  private final Grid grid;
  private final Evidence evidence;
  private final TrendTable trend;
  private final Charts charts;

  SummaryRankings(Book book, Grid grid, Evidence evidence, TrendTable trend) {
    this.book = book;
    this.grid = grid;
    this.evidence = evidence;
    this.trend = trend;
    this.charts = new Charts(grid.sheet());
  }

  void draw(DailyDigest digest) {
    ranking(ACTORS_TOP, "who", digest.actors(), ACTORS, Palette.PALE_BLUE, Palette.BLUE);
    ranking(
        THEMES_TOP, "what", digest.themes(), THEMES, Palette.PALE_VERMILLION, Palette.VERMILLION);
    trend(digest);
  }

  private void ranking(
      int top, String key, List<RankedLine> all, int most, Palette pale, Palette strong) {
    List<RankedLine> lines = all.subList(0, Math.min(most, all.size()));
    int total = all.stream().mapToInt(line -> line.count().collapsed()).sum();
    grid.put(top, 0, Look.HEADING, book.wording().text("sheet.summary." + key, total, all.size()));
    heads(top + 1);
    for (int i = 0; i < lines.size(); i++) {
      line(top + 2 + i, lines.get(i));
    }
    if (!lines.isEmpty()) {
      grid.put(top, SummarySheet.CHART_COLUMN, Look.SUBTITLE, book.label("sheet.summary.bars"));
      bars(top, key, lines, pale, strong);
    }
  }

  private void heads(int row) {
    grid.height(row, HEADER_POINTS);
    String[] keys = {
      "rank", "name", "collapsed", "published", "share", "change", "signal", "trend"
    };
    for (int column = 0; column < keys.length; column++) {
      boolean right = column != NAME && column < SIGNAL;
      String text = book.label("sheet.head." + keys[column]);
      grid.put(row, column, right ? Look.HEAD_RIGHT : Look.HEAD, text);
    }
  }

  private void line(int row, RankedLine line) {
    grid.put(row, 0, Look.COUNT, Content.of((double) line.rank()));
    grid.put(row, NAME, Look.STRONG, line.name());
    grid.put(row, COLLAPSED, Look.STRONG_COUNT, Content.of((double) line.count().collapsed()));
    Content published = Content.of((double) line.count().mentions());
    evidence
        .of(book, line)
        .ifPresentOrElse(
            link -> grid.put(row, PUBLISHED, Look.COUNT, published, link),
            () -> grid.put(row, PUBLISHED, Look.COUNT, published));
    grid.put(row, 4, Look.SHARE, Content.of(line.share()));
    grid.put(row, 5, Look.CHANGE, Content.of(RankingTable.change(line)));
    Signal.Level level = line.signal().level();
    Look look = level == Signal.Level.SPIKE ? Look.STRESSED : Look.TEXT;
    grid.put(row, SIGNAL, look, book.label("signal." + level.label()));
    grid.put(row, TREND, Look.BARS, TrendBars.of(line.trend()));
  }

  private void bars(int top, String key, List<RankedLine> lines, Palette pale, Palette strong) {
    int first = top + 2;
    int last = first + lines.size() - 1;
    Charts.Categories names =
        new Charts.Categories(
            range(first, last, NAME), lines.stream().map(RankedLine::name).toList());
    Charts.Series published =
        new Charts.Series(
            book.label("sheet.head.published"),
            range(first, last, PUBLISHED),
            lines.stream().map(line -> line.count().mentions()).toList(),
            pale);
    Charts.Series collapsed =
        new Charts.Series(
            book.label("sheet.head.collapsed"),
            range(first, last, COLLAPSED),
            lines.stream().map(line -> line.count().collapsed()).toList(),
            strong);
    charts.bars(
        place(top + 1, lines.size() + 1),
        book.label("sheet.chart." + key),
        names,
        List.of(published, collapsed));
  }

  private String range(int first, int last, int column) {
    return new CellRangeAddress(first, last, column, column)
        .formatAsString(book.sheetName(SummarySheet.ID, 0), true);
  }

  private static CellRangeAddress place(int top, int rows) {
    int column = SummarySheet.CHART_COLUMN;
    return new CellRangeAddress(top, top + rows, column, column + 1);
  }

  private void trend(DailyDigest digest) {
    Trend mentions = digest.headlines().mentions();
    if (mentions.series().stream().filter(Objects::nonNull).count() < 2) {
      return;
    }
    grid.put(
        TREND_TOP, SummarySheet.CHART_COLUMN, Look.SUBTITLE, book.label("sheet.summary.trend"));
    LocalDate first = digest.edition().day().minusDays(mentions.series().size() - 1L);
    List<String> days =
        IntStream.range(0, mentions.series().size())
            .mapToObj(i -> first.plusDays(i).toString())
            .toList();
    charts.line(
        place(TREND_TOP + 1, TREND_ROWS),
        book.label("sheet.chart.trend"),
        new Charts.Categories(trend.days(), days),
        List.of(
            new Charts.Series(
                book.label("mentions"), trend.mentions(), mentions.series(), Palette.BLUE)));
  }
}
