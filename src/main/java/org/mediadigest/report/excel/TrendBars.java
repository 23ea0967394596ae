package org.mediadigest.report.excel;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mediadigest.tally.Trend;

/**
 * A trend as a row of small bars in plain text.
 *
 * <p>Excel's own sparklines are an extension that other programs drop with a warning; characters
 * are read everywhere.
 */
final class TrendBars {

  private static final String BARS = "▁▂▃▄▅▆▇█";
  private static final String NOT_COUNTED = "·";

  private TrendBars() {}

  /** One character a day, its height the part of the highest day; a dot for a day not counted. */
  static String of(Trend trend) {
    int most = trend.series().stream().mapToInt(TrendBars::figure).max().orElse(0);
    return trend.series().stream()
        .map(day -> day == null ? NOT_COUNTED : bar(day, most))
        .collect(Collectors.joining());
  }

  private static int figure(@Nullable Integer day) {
    return day == null ? 0 : day;
  }

  private static String bar(int figure, int most) {
    int height = most == 0 ? 0 : Math.ceilDiv(figure * (BARS.length() - 1), most);
    return BARS.substring(height, height + 1);
  }
}
