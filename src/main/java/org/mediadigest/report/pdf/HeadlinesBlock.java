package org.mediadigest.report.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mediadigest.article.Language;
import org.mediadigest.report.Headlines;
import org.mediadigest.tally.Trend;
import org.mediadigest.tally.Volume;

/** The four figures under the head, each with its line of thirty days. */
record HeadlinesBlock(Draft draft) implements Block {

  private static final float HEIGHT = 86f;
  private static final float HEIGHT_WITHOUT_LINES = 66f;
  private static final float GAP = Grid.mm(6);
  private static final float COLUMN = (Grid.WIDTH - 3 * GAP) / 4;
  private static final int LANGUAGES_SHOWN = 3;

  /** One figure with what is said of it. */
  private record Figure(String label, int value, String gloss, Trend trend) {}

  @Override
  public float height() {
    boolean lines = figures().stream().anyMatch(f -> Sparkline.drawable(f.trend()));
    return lines ? HEIGHT : HEIGHT_WITHOUT_LINES;
  }

  @Override
  public void draw(Pen pen, float top) {
    float x = Grid.LEFT;
    for (Figure figure : figures()) {
      draw(pen, figure, x, top);
      x += COLUMN + GAP;
    }
    pen.rule(Palette.RULE, 0.6f, Grid.LEFT, top - height(), Grid.WIDTH);
  }

  private List<Figure> figures() {
    Headlines headlines = draft.digest().headlines();
    Volume volume = headlines.volume();
    return List.of(
        new Figure(
            "articles",
            volume.articles(),
            draft.text("page.stories", volume.stories()),
            headlines.articles()),
        new Figure(
            "outlets",
            volume.outlets().size(),
            draft.text("page.usually-heard", headlines.usualOutlets()),
            headlines.outlets()),
        new Figure(
            "mentions",
            volume.mentions(),
            draft.text("page.collapsed", volume.collapsed()),
            headlines.mentions()),
        new Figure(
            "languages",
            volume.languages().size(),
            parts(volume.languages()),
            headlines.languages()));
  }

  /** The most used languages with their part of the articles. */
  private String parts(Map<Language, Integer> languages) {
    int all = languages.values().stream().mapToInt(Integer::intValue).sum();
    return languages.entrySet().stream()
        .sorted(
            Map.Entry.<Language, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(LANGUAGES_SHOWN)
        .map(e -> draft.text("page.part", e.getKey().code(), e.getValue() / (double) all))
        .collect(Collectors.joining(" · "));
  }

  private void draw(Pen pen, Figure figure, float x, float top) {
    Sparkline line = new Sparkline(figure.trend(), Palette.BLUE);
    String change = draft.phrasing().change(figure.trend(), figure.value());
    pen.text(draft.text(figure.label()), Style.SMALL_STRONG, x, top - 14f);
    pen.text(draft.wording().number(figure.value()), Style.FIGURE, x, top - 31f);
    pen.text(pen.type().fit(figure.gloss(), Style.NOTE, COLUMN), Style.NOTE, x, top - 42.5f);
    line.draw(pen, x, top - 65f, COLUMN, 19f);
    float baseline = Sparkline.drawable(figure.trend()) ? top - 75f : top - 57f;
    pen.text(pen.type().fit(change, Style.NOTE, COLUMN), Style.NOTE, x, baseline);
  }
}
