package org.mediadigest.report.pdf;

import java.awt.Color;
import java.util.List;
import org.mediadigest.report.RankedLine;

/**
 * A whole ranking: actors or themes, every line with its two counts as bar and figures.
 *
 * @param booklet where it is drawn
 * @param anchor name of the chapter
 * @param lines the ranking
 * @param color hue of the bars
 */
record RankingChapter(Booklet booklet, String anchor, List<RankedLine> lines, Color color) {

  private static final float[] WIDTHS = {6, 36, 17, 16, 16, 12, 13, 12, 19, 30, 15, 15};
  private static final float NAME = Grid.mm(29.5f);
  private static final float MARK = Grid.mm(24);

  static RankingChapter actors(Booklet booklet) {
    List<RankedLine> lines = booklet.draft().digest().actors();
    return new RankingChapter(booklet, Anchors.ACTORS, lines, Palette.BLUE);
  }

  static RankingChapter themes(Booklet booklet) {
    List<RankedLine> lines = booklet.draft().digest().themes();
    return new RankingChapter(booklet, Anchors.THEMES, lines, Palette.VERMILLION);
  }

  void draw() {
    Draft draft = booklet.draft();
    booklet.chapter(anchor, draft.text("page." + anchor + ".note", lines.size()));
    int days = Sparkline.days(draft.digest().headlines().articles());
    Table table = new Table(draft.type(), WIDTHS);
    table.header(
        List.of(3, 4, 5, 6, 7, 8, 11),
        "",
        draft.text("page.column.name"),
        draft.text("page.column.bar"),
        draft.text("page.column.collapsed"),
        draft.text("page.column.published"),
        draft.text("page.column.stories"),
        draft.text("page.column.articles"),
        draft.text("page.column.share"),
        draft.text("page.column.prominence"),
        draft.text("page.column.change"),
        draft.text("page.column.trend", days),
        draft.text("page.column.page"));
    booklet.table(table, lines, line -> row(table, line));
  }

  private void row(Table table, RankedLine line) {
    Draft draft = booklet.draft();
    String evidence = Anchors.evidence(line.count().kind(), line.count().id());
    table.text(number(line.rank()), Style.NOTE);
    table.fitted(line.name(), Style.SMALL, NAME);
    table.drawing(bar(line));
    table.right(number(line.count().collapsed()), Style.SMALL_STRONG);
    table.right(number(line.count().mentions()), Style.NOTE);
    table.right(number(line.count().stories()), Style.SMALL);
    table.right(number(line.count().articles()), Style.NOTE);
    table.right(draft.wording().percent(line.share()), Style.SMALL);
    table.right(draft.wording().decimal(line.prominence()), Style.SMALL);
    table.drawing((pen, x, y, w, h) -> mark(pen, line, x, y + h / 2 - 2.6f));
    table.drawing(new Sparkline(line.trend(), color)::draw);
    table.right(booklet.linked(draft.page(evidence), Style.SMALL_LINK, evidence));
  }

  private Table.Drawing bar(RankedLine line) {
    int longest = lines.stream().mapToInt(l -> l.count().mentions()).max().orElse(1);
    Bar bar = new Bar(line.count(), longest, color);
    return (pen, x, y, w, h) -> bar.draw(pen, x, y + h / 2 - 3f, w - 6f, 6f);
  }

  private void mark(Pen pen, RankedLine line, float x, float baseline) {
    Mark mark = Mark.of(line, booklet.draft().phrasing());
    mark.draw(pen, x, baseline, MARK);
  }

  private String number(int value) {
    return booklet.draft().wording().number(value);
  }
}
