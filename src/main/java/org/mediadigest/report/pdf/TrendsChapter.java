package org.mediadigest.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.mediadigest.report.DailyDigest;
import org.mediadigest.report.Headlines;

/** Thirty days in small charts of one form: the headline figures, the themes, the first actors. */
record TrendsChapter(Booklet booklet) {

  private static final int ACROSS = 3;
  private static final int MOST = 9;
  private static final float HEIGHT = 78f;

  /** Draws the charts, if enough days were counted for them to say anything. */
  void draw() {
    DailyDigest digest = booklet.draft().digest();
    if (!digest.coverage().saysWhatIsNew()) {
      return;
    }
    booklet.chapter(Anchors.TRENDS, booklet.draft().text("page.trends.note"));
    draw(headlines(digest.headlines()));
    draw(
        digest.themes().stream()
            .limit(MOST)
            .map(line -> new TrendChart(line.name(), line.trend(), Palette.VERMILLION))
            .toList());
    draw(
        digest.actors().stream()
            .limit(MOST)
            .map(line -> new TrendChart(line.name(), line.trend(), Palette.BLUE))
            .toList());
  }

  private List<TrendChart> headlines(Headlines headlines) {
    Draft draft = booklet.draft();
    return List.of(
        new TrendChart(draft.text("articles"), headlines.articles(), Palette.BLUE),
        new TrendChart(draft.text("outlets"), headlines.outlets(), Palette.BLUE),
        new TrendChart(draft.text("mentions"), headlines.mentions(), Palette.BLUE));
  }

  private void draw(List<TrendChart> charts) {
    List<List<TrendChart>> rows = new ArrayList<>();
    for (int i = 0; i < charts.size(); i += ACROSS) {
      rows.add(charts.subList(i, Math.min(charts.size(), i + ACROSS)));
    }
    Table table = new Table(booklet.type(), 1, 1, 1);
    booklet.table(table, rows, row -> row(table, row));
  }

  private void row(Table table, List<TrendChart> charts) {
    for (int i = 0; i < ACROSS; i++) {
      if (i < charts.size()) {
        TrendChart chart = charts.get(i);
        table.panel(HEIGHT, (pen, x, y, w, h) -> chart.draw(pen, booklet.draft(), x, y, w, h));
      } else {
        table.panel(HEIGHT, (pen, x, y, w, h) -> {});
      }
    }
  }
}
