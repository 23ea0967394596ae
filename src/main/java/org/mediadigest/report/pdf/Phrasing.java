package org.mediadigest.report.pdf;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import org.mediadigest.article.Language;
import org.mediadigest.article.PublicationDate;
import org.mediadigest.report.ArticleLine;
import org.mediadigest.report.RankedLine;
import org.mediadigest.report.Wording;
import org.mediadigest.tally.Signal;
import org.mediadigest.tally.Trend;

/** Small phrases made of figures: changes, signals, times, lists cut short. */
final class Phrasing {

  private static final double SMALL_P = 0.001;
  private static final double TINY_P = 0.0001;

  private final Wording wording;

  Phrasing(Wording wording) {
    this.wording = wording;
  }

  /**
   * Today's figure against yesterday's and against the median, or that there is none to compare.
   */
  String change(Trend trend, int today) {
    OptionalDouble median = trend.median();
    if (median.isEmpty()) {
      return wording.text("signal.not-enough-history");
    }
    String againstMedian = signed((int) Math.round(today - median.getAsDouble()));
    OptionalInt yesterday = trend.previous();
    return yesterday.isPresent()
        ? wording.text("page.change", signed(today - yesterday.getAsInt()), againstMedian)
        : wording.text("page.change.median", againstMedian);
  }

  /** With its sign; "=" for no difference. */
  String signed(int difference) {
    if (difference == 0) {
      return "=";
    }
    return (difference > 0 ? "+" : "−") + wording.number(Math.abs(difference));
  }

  /** Whether a figure is unusual, in words; a spike with its probability. */
  String signal(Signal signal) {
    String words = wording.text("signal." + signal.level().label());
    return signal.level() == Signal.Level.SPIKE
        ? words + " " + wording.text("page.p.below", signal.p() < TINY_P ? TINY_P : SMALL_P)
        : words;
  }

  /** Places won or lost since yesterday; empty where yesterday was not counted. */
  String places(RankedLine line) {
    if (line.places().isPresent()) {
      return signed(line.places().getAsInt());
    }
    return line.trend().previous().isPresent() ? wording.text("page.not-yesterday") : "";
  }

  /** Outlet and time of day, as far as known. */
  String outletAndTime(ArticleLine article) {
    String time = time(article.date());
    if (article.outlet().isEmpty() || time.isEmpty()) {
      return article.outlet() + time;
    }
    return wording.text("page.outlet-time", article.outlet(), time);
  }

  /** The time of day; empty when only the day is known. */
  String time(PublicationDate date) {
    return date.time() == null ? "" : date.time().toString();
  }

  /** "3 articles in Hungarian", for each language. */
  List<String> articlesByLanguage(SortedMap<Language, Integer> articles) {
    return articles.entrySet().stream().map(e -> inLanguage(e.getValue(), e.getKey())).toList();
  }

  private String inLanguage(int articles, Language language) {
    return wording.text("page.articles-in", articles, wording.languageName(language));
  }

  /** The first names of a list, and how many more there are. */
  String list(List<String> names, int most) {
    String shown = String.join(", ", names.subList(0, Math.min(most, names.size())));
    int more = names.size() - most;
    return more > 0 ? wording.text("page.and-more", shown, more) : shown;
  }
}
