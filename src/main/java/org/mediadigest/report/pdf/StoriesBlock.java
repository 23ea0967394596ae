package org.mediadigest.report.pdf;

import java.util.List;
import org.mediadigest.report.StoryLine;

/**
 * The day in its three most carried stories: each in one line, with what it says and where to read.
 */
record StoriesBlock(Draft draft) implements Block {

  private static final int MOST = 3;
  private static final float HEADING = 16f;
  private static final float INDENT = Grid.mm(5.4f);
  private static final float WIDTH = Grid.WIDTH - INDENT;
  private static final float LINE = Style.BODY.leading();
  private static final float AFTER = 4.6f;

  private List<StoryLine> stories() {
    return draft.digest().stories().stream().limit(MOST).toList();
  }

  @Override
  public float height() {
    float height = HEADING - AFTER;
    for (StoryLine story : stories()) {
      height += lines(story) * LINE + AFTER;
    }
    return height;
  }

  private static int lines(StoryLine story) {
    return story.keySentence().isEmpty() ? 2 : 3;
  }

  @Override
  public void draw(Pen pen, float top) {
    List<StoryLine> stories = stories();
    pen.text(draft.text("page.day-in-stories", stories.size()), Style.HEADING, Grid.LEFT, top - 9f);
    float y = top - HEADING;
    for (int i = 0; i < stories.size(); i++) {
      draw(pen, stories.get(i), i + 1, y);
      y -= lines(stories.get(i)) * LINE + AFTER;
    }
  }

  private void draw(Pen pen, StoryLine story, int number, float top) {
    float x = Grid.LEFT + INDENT;
    float baseline = top - 9f;
    Style numeral = new Style(Style.Weight.BOLD, 10f, Palette.BLUE);
    pen.text(draft.wording().number(number), numeral, Grid.LEFT, baseline);
    String title = pen.type().fit(story.lead().title(), Style.STRONG, WIDTH);
    pen.text(title, Style.STRONG, x, baseline);
    if (!story.keySentence().isEmpty()) {
      baseline -= LINE;
      pen.text(pen.type().fit(story.keySentence(), Style.BODY, WIDTH), Style.BODY, x, baseline);
    }
    drawSource(pen, story, number, x, baseline - LINE);
    draft.link(
        pen, Anchors.story(number), x, top - lines(story) * LINE, WIDTH, lines(story) * LINE);
  }

  private void drawSource(Pen pen, StoryLine story, int number, float x, float baseline) {
    String leads =
        draft.text("page.story-articles", story.copies().size(), draft.page(Anchors.story(number)));
    String carried =
        draft.text(
            "page.carried",
            draft.phrasing().outletAndTime(story.lead()),
            story.pickUp(),
            story.languages().size());
    float room = WIDTH - pen.type().width(leads, Style.LINK) - 6f;
    float end = pen.text(pen.type().fit(carried, Style.ASIDE, room), Style.ASIDE, x, baseline);
    pen.text(leads, Style.LINK, end + 6f, baseline);
  }
}
