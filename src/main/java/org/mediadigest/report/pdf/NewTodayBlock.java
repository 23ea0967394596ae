package org.mediadigest.report.pdf;

import java.util.List;
import org.mediadigest.report.Coverage;
import org.mediadigest.report.CrossingLine;
import org.openpdf.text.Phrase;

/** What was not there in the last thirty days: actors, outlets, actors with themes. */
record NewTodayBlock(Draft draft) implements Block {

  static final float X = Grid.LEFT + MatrixBlock.WIDTH + Grid.mm(8);

  private static final float WIDTH = Grid.RIGHT - X;
  private static final float HEADING = 16f;
  private static final float AFTER = 4f;

  /** With room for the label and the number of the others, one such name stays within the lines. */
  private static final float LONGEST_NAME = WIDTH * 0.85f;

  private static final int MOST_NAMES = 6;
  private static final int MOST_LINES = 3;

  @Override
  public float height() {
    float height = HEADING;
    for (Passage passage : passages()) {
      height += passage.height() + AFTER;
    }
    return height;
  }

  @Override
  public void draw(Pen pen, float top) {
    float x = pen.text(draft.text("page.new-today"), Style.HEADING, X, top - 9f) + 4f;
    if (historySuffices()) {
      String note = draft.text("page.new-today.note", draft.digest().coverage().daysOfHistory());
      pen.text(pen.type().fit(note, Style.NOTE, Grid.RIGHT - x), Style.NOTE, x, top - 9f);
    }
    float y = top - HEADING;
    for (Passage passage : passages()) {
      pen.passage(passage, X, y);
      y -= passage.height() + AFTER;
    }
  }

  private boolean historySuffices() {
    return draft.digest().coverage().saysWhatIsNew();
  }

  private List<Passage> passages() {
    if (!historySuffices()) {
      int days = draft.digest().coverage().daysOfHistory();
      return List.of(
          new Passage(
              draft.type().phrase(draft.text("page.new-today.unknown", days), Style.ASIDE), WIDTH));
    }
    Coverage coverage = draft.digest().coverage();
    return List.of(
        passage("page.new-actors", coverage.newActors()),
        passage("page.new-outlets", coverage.newOutlets()),
        passage("page.new-crossings", newCrossings()));
  }

  private List<String> newCrossings() {
    return draft.digest().crossings().stream()
        .filter(CrossingLine::newToday)
        .map(c -> draft.text("page.crossing", c.actorName(), c.themeName()))
        .toList();
  }

  /** As many names as fit in three lines; the rest as a number. */
  private Passage passage(String label, List<String> names) {
    Passage passage = passage(label, names, MOST_NAMES);
    for (int most = MOST_NAMES - 1; most > 0 && passage.lines() > MOST_LINES; most--) {
      passage = passage(label, names, most);
    }
    return passage;
  }

  private Passage passage(String label, List<String> names, int most) {
    Phrase phrase = new Phrase(Style.BODY.leading());
    phrase.add(draft.type().chunk(draft.text(label) + " ", Style.STRONG));
    List<String> fitted =
        names.stream().map(name -> draft.type().fit(name, Style.BODY, LONGEST_NAME)).toList();
    String words = fitted.isEmpty() ? draft.text("page.none") : draft.phrasing().list(fitted, most);
    phrase.add(draft.type().chunk(words, names.isEmpty() ? Style.ASIDE : Style.BODY));
    return new Passage(phrase, WIDTH);
  }
}
