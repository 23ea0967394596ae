package org.mediadigest.report.excel;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.mediadigest.article.Language;
import org.mediadigest.report.Headlines;
import org.mediadigest.report.Wording;
import org.mediadigest.tally.Trend;
import org.mediadigest.tally.Volume;

/** The figures at the head of the summary, each with its second count and its comparison. */
final class SummaryTiles {

  private static final int TOP = 3;
  private static final int LANGUAGES_NAMED = 3;

  private final Book book;
  private final Grid grid;

  SummaryTiles(Book book, Grid grid) {
    this.book = book;
    this.grid = grid;
  }

  void draw(Headlines headlines) {
    Wording wording = book.wording();
    Volume volume = headlines.volume();
    String stories = wording.text("sheet.tile.stories", volume.stories());
    tile(0, 1, "articles", volume.articles(), stories, headlines.articles());
    String usual =
        headlines.usualOutlets() == 0
            ? book.label("signal.not-enough-history")
            : wording.text("sheet.tile.usual", headlines.usualOutlets());
    tile(2, 3, "outlets", volume.outlets().size(), usual, headlines.outlets());
    String collapsed = wording.text("sheet.tile.collapsed", volume.collapsed());
    tile(4, 5, "mentions", volume.mentions(), collapsed, headlines.mentions());
    tile(6, 7, "languages", volume.languages().size(), languages(volume), headlines.languages());
    grid.height(TOP + 1, 27);
  }

  private void tile(int from, int to, String key, int figure, String second, Trend trend) {
    grid.put(TOP, from, Look.LABEL, book.label(key));
    grid.put(TOP + 1, from, Look.FIGURE, Content.of((double) figure));
    grid.put(TOP + 2, from, Look.SUBTITLE, second);
    grid.put(TOP + 3, from, Look.SUBTITLE, yesterday(figure, trend));
    grid.put(TOP + 4, from, Look.SUBTITLE, median(trend));
    for (int row = TOP; row <= TOP + 4; row++) {
      grid.join(row, from, to);
    }
  }

  private String yesterday(int figure, Trend trend) {
    return trend.previous().isEmpty()
        ? ""
        : book.wording()
            .text(
                "sheet.tile.yesterday",
                trend.previous().getAsInt(),
                figure - trend.previous().getAsInt());
  }

  private String median(Trend trend) {
    return trend.median().isEmpty()
        ? ""
        : book.wording().text("sheet.tile.median", trend.median().getAsDouble());
  }

  private String languages(Volume volume) {
    return volume.languages().entrySet().stream()
        .sorted(Map.Entry.<Language, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(LANGUAGES_NAMED)
        .map(entry -> entry.getKey() + " " + book.wording().number(entry.getValue()))
        .collect(Collectors.joining(" · "));
  }
}
