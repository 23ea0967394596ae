package org.mediadigest.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.mediadigest.report.DailyDigest;
import org.mediadigest.tally.History;
import org.mediadigest.tally.Signal;

/**
 * Page one, complete in itself: how much, the day's stories, who, on what, who with what, what is
 * new, what is missing. Blocks stand under each other and share the height that is left.
 */
final class PageOne {

  private static final int MOST_ACTORS = 7;
  private static final int MOST_THEMES = 6;
  private static final float LEAST_GAP = 5f;
  private static final float MOST_GAP = 20f;
  private static final float BOTTOM = Grid.FOOTER + 24f;

  private final Draft draft;

  PageOne(Draft draft) {
    this.draft = draft;
  }

  void draw(Pen pen) {
    List<Block> blocks = draft.digest().empty() ? emptyDay() : fullDay();
    float gap = gap(blocks);
    float y = Grid.TOP;
    for (Block block : blocks) {
      block.draw(pen, y);
      y -= block.height() + gap;
    }
    new ContentsLine(draft).draw(pen, Grid.FOOTER + 9f);
  }

  /** What is left of the page's height, shared between the blocks. */
  private static float gap(List<Block> blocks) {
    float used = 0;
    for (Block block : blocks) {
      used += block.height();
    }
    float gap = (Grid.TOP - BOTTOM - used) / Math.max(1, blocks.size() - 1);
    return Math.clamp(gap, LEAST_GAP, MOST_GAP);
  }

  private List<Block> emptyDay() {
    return List.of(new HeadBlock(draft), new NothingFoundBlock(draft), new CoverageBlock(draft));
  }

  private List<Block> fullDay() {
    DailyDigest digest = draft.digest();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Headed(new HeadBlock(draft), new HeadlinesBlock(draft)));
    blocks.add(new StoriesBlock(draft));
    if (!digest.actors().isEmpty()) {
      blocks.add(who(digest));
    }
    if (!digest.themes().isEmpty()) {
      blocks.add(onWhat(digest));
    }
    blocks.add(new Beside(new MatrixBlock(draft), new NewTodayBlock(draft)));
    blocks.add(new CoverageBlock(draft));
    return blocks;
  }

  private Block who(DailyDigest digest) {
    int mentions = digest.headlines().volume().collapsed();
    int days = Sparkline.days(digest.headlines().articles());
    boolean lines = digest.actors().stream().anyMatch(line -> Sparkline.drawable(line.trend()));
    String note =
        draft.text("page.who.note", digest.codebookActors(), mentions)
            + draft.text(lines ? "page.lines.note" : "page.lines.none", days);
    return new RankingBlock(
        draft,
        draft.text("page.who"),
        note,
        digest.actors(),
        MOST_ACTORS,
        Palette.BLUE,
        Anchors.ACTORS);
  }

  private Block onWhat(DailyDigest digest) {
    boolean tested =
        digest.themes().stream()
            .anyMatch(line -> line.signal().level() != Signal.Level.NOT_ENOUGH_HISTORY);
    String note =
        draft.text("page.on-what.note")
            + draft.text(tested ? "page.spikes.note" : "page.spikes.none", History.BASELINE_WEEKS);
    return new RankingBlock(
        draft,
        draft.text("page.on-what"),
        note,
        digest.themes(),
        MOST_THEMES,
        Palette.VERMILLION,
        Anchors.THEMES);
  }

  /** The head with the figures directly under its rule. */
  private record Headed(Block head, Block figures) implements Block {
    @Override
    public float height() {
      return head.height() + figures.height();
    }

    @Override
    public void draw(Pen pen, float top) {
      head.draw(pen, top);
      figures.draw(pen, top - head.height());
    }
  }

  /** Two blocks side by side; each knows its own place across the page. */
  private record Beside(Block left, Block right) implements Block {
    @Override
    public float height() {
      return Math.max(left.height(), right.height());
    }

    @Override
    public void draw(Pen pen, float top) {
      left.draw(pen, top);
      right.draw(pen, top);
    }
  }
}
