package org.mediadigest.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mediadigest.report.LedgerLine;

/** The ledger: one row for each mention, counted or rejected, as keyword in context. */
final class LedgerTable {

  /** The columns of the words and of the article; a page cannot take all in a readable size. */
  private static final int PRINTED = 9;

  private final Book book;
  private final Evidence evidence;

  LedgerTable(Book book, Evidence evidence) {
    this.book = book;
    this.evidence = evidence;
  }

  SheetTable<LedgerLine> mentions(List<LedgerLine> lines) {
    List<Column<LedgerLine>> columns = new ArrayList<>(words());
    columns.addAll(place());
    return new SheetTable<>("mentions", "Mentions", columns, lines, PRINTED, sheet -> {});
  }

  SheetTable<LedgerLine> rejected(List<LedgerLine> lines) {
    List<Column<LedgerLine>> columns = new ArrayList<>(words());
    columns.add(Column.text(head("reason"), 26, this::reason));
    columns.add(Column.text(head("detail"), 36, LedgerLine::detail));
    columns.addAll(place());
    return new SheetTable<>("rejected", "Rejected", columns, lines, PRINTED + 2, sheet -> {});
  }

  private List<Column<LedgerLine>> words() {
    return List.of(
        Column.count(head("number"), 10, LedgerLine::number),
        Column.of(head("name"), 24, Look.STRONG, line -> Content.of(line.name())),
        Column.of(
            head("left"), 50, Look.RIGHT_TEXT, line -> Content.of(line.left().stripTrailing())),
        Column.of(head("surface"), 26, Look.STRONG, line -> Content.of(line.mention().surface())),
        Column.text(head("right"), 50, line -> line.right().stripLeading()),
        Column.text(head("by"), 30, line -> line.mention().by()));
  }

  private List<Column<LedgerLine>> place() {
    List<Column<LedgerLine>> columns = new ArrayList<>(article());
    columns.addAll(
        List.of(
            Column.count(head("sentence"), 10, LedgerLine::sentence),
            Column.of(head("position"), 10, Look.SHARE, line -> Content.of(line.position())),
            Column.count(head("start"), 8, line -> line.mention().span().start()),
            Column.count(head("end"), 8, line -> line.mention().span().end()),
            Column.text(
                head("kind"), 10, l -> book.label("sheet.kind." + l.mention().kind().label())),
            Column.text(head("id"), 20, line -> line.mention().id())));
    return columns;
  }

  private List<Column<LedgerLine>> article() {
    return List.of(
        Column.<LedgerLine>count(head("article"), 9, line -> evidence.number(line.article()))
            .leadingTo(line -> evidence.article(book, line.article())),
        Column.text(head("outlet"), 25, line -> line.article().outlet()),
        Column.text(
            head("section"), 10, l -> book.label("section." + l.mention().section().label())),
        Column.of(head("day"), 12, Look.DATE, line -> Content.of(line.article().date().day())),
        Column.of(head("time"), 8, Look.TIME, line -> Content.of(line.article().date().time())),
        Column.text(head("language"), 12, line -> book.language(line.article().language())),
        Column.text(
            head("first-copy"),
            10,
            line -> book.label(line.article().firstCopy() ? "sheet.yes" : "sheet.no")),
        Column.count(head("story"), 8, line -> evidence.storyNumber(line.article())),
        Column.text(head("title"), 52, line -> line.article().title()),
        Column.text(head("file"), 46, line -> line.article().file()));
  }

  private String reason(LedgerLine line) {
    return book.label("reason." + Objects.requireNonNull(line.reason()).label());
  }

  private String head(String column) {
    return book.label("sheet.head." + column);
  }
}
