package org.mediadigest.report.pdf;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mediadigest.tally.Trend;

/**
 * A figure over up to thirty days as a small line, its median dashed, today as a dot. Days never
 * counted leave a gap; with fewer than two counted days there is no line to draw.
 */
record Sparkline(Trend trend, Color color) {

  private static final float INSET = 3f;

  /** Begins the line on the first counted day, so that a young history fills its place. */
  Sparkline {
    trend = counted(trend);
  }

  private static Trend counted(Trend trend) {
    int first = 0;
    while (first < trend.series().size() - 1 && trend.series().get(first) == null) {
      first++;
    }
    return new Trend(trend.series().subList(first, trend.series().size()));
  }

  /** Days from the first counted one to today: what the line stands for. */
  static int days(Trend trend) {
    return counted(trend).series().size();
  }

  /** Whether there is enough to draw. */
  static boolean drawable(Trend trend) {
    return trend.series().stream().filter(Objects::nonNull).limit(2).count() == 2;
  }

  /** Draws it into the area above and right of the corner. */
  void draw(Pen pen, float x, float y, float width, float height) {
    if (!drawable(trend)) {
      return;
    }
    List<Integer> known = trend.series().stream().filter(Objects::nonNull).sorted().toList();
    Scale scale = new Scale(known.getFirst(), known.getLast(), y + INSET, height - 2 * INSET);
    trend.median().ifPresent(m -> pen.dashes(Palette.RULE, x, scale.y(m), width - INSET));
    drawLine(pen, x, width, scale);
  }

  private void drawLine(Pen pen, float x, float width, Scale scale) {
    List<Pen.Point> stretch = new ArrayList<>();
    List<@Nullable Integer> series = trend.series();
    for (int i = 0; i < series.size(); i++) {
      Integer value = series.get(i);
      if (value == null) {
        drawStretch(pen, stretch);
        stretch.clear();
      } else {
        float at = x + (width - INSET) * i / (series.size() - 1);
        stretch.add(new Pen.Point(at, scale.y(value)));
      }
    }
    drawStretch(pen, stretch);
    if (!stretch.isEmpty()) {
      pen.dot(color, stretch.getLast(), 2f);
    }
  }

  private static void drawStretch(Pen pen, List<Pen.Point> stretch) {
    if (stretch.size() == 1) {
      pen.dot(Palette.GREY, stretch.getFirst(), 0.8f);
    } else if (stretch.size() > 1) {
      pen.stroke(Palette.GREY, 0.8f, stretch);
    }
  }

  /**
   * Puts the smallest figure at the bottom and the largest at the top; equal ones in the middle.
   */
  private record Scale(int least, int most, float bottom, float height) {
    float y(double value) {
      double part = most == least ? 0.5 : (value - least) / (most - least);
      return (float) (bottom + height * part);
    }
  }
}
