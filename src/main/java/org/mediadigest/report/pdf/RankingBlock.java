package org.mediadigest.report.pdf;

import java.awt.Color;
import java.util.List;
import org.mediadigest.report.RankedLine;

/**
 * The first rows of a ranking.
 *
 * @param draft what is drawn
 * @param title the question it answers
 * @param note how to read it
 * @param lines all lines of the ranking
 * @param most rows shown at most
 * @param color hue of its bars
 * @param anchor where the whole ranking stands
 */
record RankingBlock(
    Draft draft,
    String title,
    String note,
    List<RankedLine> lines,
    int most,
    Color color,
    String anchor)
    implements Block {

  private static final float HEADING = 15f;
  private static final float ROW = 18.2f;
  private static final float NAME = Grid.mm(41);
  private static final float BAR_X = Grid.LEFT + Grid.mm(42);
  private static final float BAR = Grid.mm(51);
  private static final float COLLAPSED = Grid.LEFT + Grid.mm(103);
  private static final float PUBLISHED = Grid.LEFT + Grid.mm(112);
  private static final float SHARE = Grid.LEFT + Grid.mm(127);
  private static final float CHANGE = Grid.LEFT + Grid.mm(130);
  private static final float LINE_X = Grid.LEFT + Grid.mm(156);

  @Override
  public float height() {
    return HEADING + shown().size() * ROW;
  }

  private List<RankedLine> shown() {
    return lines.subList(0, Math.min(most, lines.size()));
  }

  @Override
  public void draw(Pen pen, float top) {
    drawHeading(pen, top - 9f);
    int longest = lines.stream().mapToInt(line -> line.count().mentions()).max().orElse(1);
    float y = top - HEADING;
    for (RankedLine line : shown()) {
      drawRow(pen, line, longest, y);
      y -= ROW;
    }
  }

  private void drawHeading(Pen pen, float baseline) {
    String all = draft.text("page.whole-ranking", lines.size(), draft.page(anchor));
    float allWidth = pen.type().width(all, Style.SMALL_LINK);
    float x = pen.text(title, Style.HEADING, Grid.LEFT, baseline) + 4f;
    float room = Grid.RIGHT - x - allWidth - 8f;
    pen.text(pen.type().fit(note, Style.NOTE, room), Style.NOTE, x, baseline);
    pen.textBefore(all, Style.SMALL_LINK, Grid.RIGHT, baseline);
    draft.link(pen, anchor, Grid.RIGHT - allWidth, baseline - 3f, allWidth, 11f);
  }

  private void drawRow(Pen pen, RankedLine line, int longest, float top) {
    float baseline = top - 12f;
    if (line.rank() > 1) {
      pen.rule(Palette.PALE, 0.5f, Grid.LEFT, top, Grid.WIDTH);
    }
    pen.text(pen.type().fit(line.name(), Style.BODY, NAME), Style.BODY, Grid.LEFT, baseline);
    new Bar(line.count(), longest, color).draw(pen, BAR_X, baseline - 1f, BAR, 7.6f);
    pen.textBefore(number(line.count().collapsed()), Style.STRONG, COLLAPSED, baseline);
    pen.textBefore(number(line.count().mentions()), Style.NOTE, PUBLISHED, baseline);
    pen.textBefore(draft.wording().percent(line.share()), Style.BODY, SHARE, baseline);
    drawChange(pen, line, baseline);
    new Sparkline(line.trend(), color).draw(pen, LINE_X, top - 16.5f, Grid.RIGHT - LINE_X, 15f);
    String evidence = Anchors.evidence(line.count().kind(), line.count().id());
    draft.link(pen, evidence, Grid.LEFT, top - ROW, CHANGE - Grid.LEFT, ROW);
  }

  private String number(int value) {
    return draft.wording().number(value);
  }

  private void drawChange(Pen pen, RankedLine line, float baseline) {
    Mark.of(line, draft.phrasing()).draw(pen, CHANGE, baseline, LINE_X - CHANGE - 3f);
  }
}
