package org.mediadigest.report.pdf;

import java.awt.Color;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.mediadigest.tally.Trend;

/**
 * A figure over thirty days as columns from zero, with its largest value, its median and its first
 * and last day written where they stand. A day never counted has a tick below the line instead of a
 * column, so that it cannot be taken for a day without mentions.
 *
 * @param title what is counted
 * @param trend the figures
 * @param color hue of today's column; the days before are grey
 */
record TrendChart(String title, Trend trend, Color color) {

  private static final float GUTTER = 10f;
  private static final float HEAD = 15f;
  private static final float FOOT = 14f;
  private static final float SCALE = 20f;
  private static final Style LABEL = Style.FURNITURE.in(6.4f);

  /** Draws it into an area given by its lower left corner. */
  void draw(Pen pen, Draft draft, float x, float y, float width, float height) {
    float left = x + SCALE;
    float plotWidth = width - SCALE - GUTTER;
    float base = y + FOOT;
    float plotHeight = height - FOOT - HEAD;
    int most = trend.series().stream().filter(Objects::nonNull).reduce(1, Math::max);
    String fitted = pen.type().fit(title, Style.SMALL_STRONG, width - GUTTER);
    pen.text(fitted, Style.SMALL_STRONG, x, y + height - 10f);
    drawScale(pen, draft, left, base, plotWidth, plotHeight, most);
    drawColumns(pen, left, base, plotWidth, plotHeight / most);
    drawDays(pen, draft, left, base - 8f, plotWidth);
  }

  private void drawScale(
      Pen pen, Draft draft, float left, float base, float width, float height, int most) {
    pen.rule(Palette.RULE, 0.5f, left, base, width);
    pen.textBefore(draft.wording().number(most), LABEL, left - 3f, base + height - 4f);
    pen.textBefore(draft.wording().number(0), LABEL, left - 3f, base - 1f);
    OptionalDouble median = trend.median();
    if (median.isPresent()) {
      float at = base + (float) (height * median.getAsDouble() / most);
      pen.dashes(Palette.GREY, left, at, width);
    }
  }

  private void drawColumns(Pen pen, float left, float base, float width, float unit) {
    List<@Nullable Integer> series = trend.series();
    float step = width / series.size();
    for (int i = 0; i < series.size(); i++) {
      Integer value = series.get(i);
      boolean today = i == series.size() - 1;
      if (value == null) {
        pen.fill(Palette.GREY, left + i * step + step / 2 - 0.3f, base - 2.5f, 0.6f, 2.5f);
      } else {
        Color hue = today ? color : Palette.tint(Palette.GREY, 0.55);
        pen.fill(hue, left + i * step, base, step * 0.78f, value * unit);
      }
    }
  }

  private void drawDays(Pen pen, Draft draft, float left, float baseline, float width) {
    LocalDate today = draft.digest().edition().day();
    LocalDate first = today.minusDays(trend.series().size() - 1L);
    pen.text(draft.wording().shortDate(first), LABEL, left, baseline);
    pen.textBefore(draft.wording().shortDate(today), LABEL, left + width, baseline);
    trend
        .median()
        .ifPresent(median -> {
          String words = draft.text("page.median", median);
          pen.textAround(words, LABEL, left + width / 2, baseline);
        });
  }
}
