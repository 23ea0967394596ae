package org.mediadigest.report.pdf;

/** The contents of the file in one line at the foot of page one, each entry a link. */
record ContentsLine(Draft draft) {

  private static final float BETWEEN = 12f;

  void draw(Pen pen, float baseline) {
    float x = Grid.LEFT;
    for (String anchor : Anchors.CHAPTERS) {
      if (draft.pages().has(anchor)) {
        String entry = draft.text("page.chapter." + anchor) + " " + draft.pages().of(anchor);
        float end = pen.text(entry, Style.SMALL_LINK, x, baseline);
        draft.link(pen, anchor, x, baseline - 2f, end - x, 10f);
        x = end + BETWEEN;
      }
    }
  }
}
