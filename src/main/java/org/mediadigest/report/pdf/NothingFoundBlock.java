package org.mediadigest.report.pdf;

/** An empty day, said largely. */
record NothingFoundBlock(Draft draft) implements Block {

  private static final Style LARGE = new Style(Style.Weight.BOLD, 30f, Palette.INK);

  @Override
  public float height() {
    return 150f;
  }

  @Override
  public void draw(Pen pen, float top) {
    pen.text(draft.text("empty"), LARGE, Grid.LEFT, top - 80f);
    int setAside = draft.digest().coverage().setAside().size();
    String reason = draft.text("page.empty.reason", setAside);
    pen.text(pen.type().fit(reason, Style.BODY, Grid.WIDTH), Style.BODY, Grid.LEFT, top - 100f);
  }
}
