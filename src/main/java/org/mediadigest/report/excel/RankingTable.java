package org.mediadigest.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.mediadigest.matching.Mention;
import org.mediadigest.report.RankedLine;
import org.mediadigest.tally.Signal;

/** Actors or themes by rank, with both counts and how today compares. */
final class RankingTable {

  private final Book book;
  private final Evidence evidence;

  RankingTable(Book book, Evidence evidence) {
    this.book = book;
    this.evidence = evidence;
  }

  SheetTable<RankedLine> of(Mention.Kind kind, List<RankedLine> lines) {
    return kind == Mention.Kind.ACTOR
        ? new SheetTable<>("actors", "Actors", columns(), lines)
        : new SheetTable<>("themes", "Themes", columns(), lines);
  }

  private List<Column<RankedLine>> columns() {
    List<Column<RankedLine>> columns = new ArrayList<>(names());
    columns.addAll(counts());
    columns.addAll(comparison());
    return columns;
  }

  private List<Column<RankedLine>> names() {
    return List.of(
        Column.count(head("rank"), 6, RankedLine::rank),
        Column.of(head("name"), 30, Look.STRONG, line -> Content.of(line.name())),
        Column.text(head("kind"), 13, line -> book.label("kind." + line.kindLabel())),
        Column.text(head("id"), 18, line -> line.count().id()));
  }

  private List<Column<RankedLine>> counts() {
    return List.of(
        Column.of(
            head("collapsed"),
            13,
            Look.STRONG_COUNT,
            line -> Content.of((double) line.count().collapsed())),
        Column.<RankedLine>count(head("published"), 13, line -> line.count().mentions())
            .leadingTo(line -> evidence.of(book, line)),
        Column.count(head("stories"), 9, line -> line.count().stories()),
        Column.count(head("articles"), 9, line -> line.count().articles()),
        Column.of(head("share"), 9, Look.SHARE, line -> Content.of(line.share())),
        Column.of(head("prominence"), 13, Look.SCORE, line -> Content.of(line.prominence())));
  }

  private List<Column<RankedLine>> comparison() {
    return List.of(
        Column.of(head("yesterday"), 13, Look.COUNT, line -> Content.of(line.trend().previous())),
        Column.of(head("change"), 9, Look.CHANGE, line -> Content.of(change(line))),
        Column.of(head("median"), 9, Look.MEDIAN, line -> Content.of(line.trend().median())),
        Column.of(head("places"), 9, Look.CHANGE, line -> Content.of(line.places())),
        Column.<RankedLine>text(
                head("signal"), 19, line -> book.label("signal." + line.signal().level().label()))
            .stressedWhen(line -> line.signal().level() == Signal.Level.SPIKE),
        Column.of(head("p"), 8, Look.PROBABILITY, RankingTable::probability),
        Column.of(head("trend"), 36, Look.BARS, line -> Content.of(TrendBars.of(line.trend()))));
  }

  private String head(String column) {
    return book.label("sheet.head." + column);
  }

  /** Collapsed mentions more or fewer than yesterday. */
  static OptionalInt change(RankedLine line) {
    OptionalInt yesterday = line.trend().previous();
    return yesterday.isEmpty()
        ? yesterday
        : OptionalInt.of(line.count().collapsed() - yesterday.getAsInt());
  }

  private static Content probability(RankedLine line) {
    return line.signal().level() == Signal.Level.NOT_ENOUGH_HISTORY
        ? new Content.Nothing()
        : Content.of(line.signal().p());
  }
}
