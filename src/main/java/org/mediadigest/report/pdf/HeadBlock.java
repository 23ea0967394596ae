package org.mediadigest.report.pdf;

import org.mediadigest.report.DailyDigest;
import org.mediadigest.report.Edition;

/** The head of page one: which digest, of which day, made with what. */
record HeadBlock(Draft draft) implements Block {

  private static final float HEIGHT = 41f;
  private static final float RIGHT_PART = Grid.WIDTH * 0.44f;
  private static final int SHORT_VERSION = 7;

  @Override
  public float height() {
    return HEIGHT;
  }

  @Override
  public void draw(Pen pen, float top) {
    Edition edition = draft.digest().edition();
    float first = top - 20f;
    float second = top - 33f;
    pen.text(draft.text("title"), Style.MASTHEAD, Grid.LEFT, first);
    pen.text(reading(edition), Style.ASIDE, Grid.LEFT, second);
    pen.textBefore(
        draft.type().fit(edition.desk(), Style.ASIDE, RIGHT_PART), Style.ASIDE, Grid.RIGHT, first);
    pen.textBefore(madeWith(), Style.ASIDE, Grid.RIGHT, second);
    pen.rule(Palette.INK, 1.2f, Grid.LEFT, top - HEIGHT, Grid.WIDTH);
  }

  private String reading(Edition edition) {
    return draft.text(
        "page.reading",
        draft.wording().longDate(edition.day()),
        edition.cutOff().toString(),
        draft.wording().zoneName(edition.zone()));
  }

  private String madeWith() {
    DailyDigest digest = draft.digest();
    String version = digest.edition().codebookVersion();
    String shortVersion = version.substring(0, Math.min(SHORT_VERSION, version.length()));
    return draft.text(
        "page.made-with", shortVersion, digest.codebookActors(), digest.codebookThemes());
  }
}
