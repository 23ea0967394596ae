package org.mediadigest.report.pdf;

import java.util.List;

/** The contents of the file in one line at the foot of page one, each entry a link. */
record ContentsLine(Draft draft) {

  private static final float BETWEEN = 12f;

  void draw(Pen pen, float baseline) {
    List<String> anchors = Anchors.CHAPTERS.stream().filter(draft.pages()::has).toList();
    float x = Grid.LEFT;
    float between = between(pen, anchors);
    for (String anchor : anchors) {
      float end = pen.text(entry(anchor), Style.SMALL_LINK, x, baseline);
      draft.link(pen, anchor, x, baseline - 2f, end - x, 10f);
      x = end + between;
    }
  }

  /** Less in a language of long words, so that the last entry ends on the page. */
  private float between(Pen pen, List<String> anchors) {
    float words = 0;
    for (String anchor : anchors) {
      words += pen.type().width(entry(anchor), Style.SMALL_LINK);
    }
    return Math.min(BETWEEN, (Grid.WIDTH - words) / Math.max(1, anchors.size() - 1));
  }

  private String entry(String anchor) {
    return draft.text("page.chapter." + anchor) + " " + draft.pages().of(anchor);
  }
}
