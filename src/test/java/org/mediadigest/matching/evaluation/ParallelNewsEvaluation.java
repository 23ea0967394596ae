package org.mediadigest.matching.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mediadigest.article.Article;
import org.mediadigest.article.Language;
import org.mediadigest.article.Section;
import org.mediadigest.codebook.Codebook;
import org.mediadigest.ingest.GoldFolder;
import org.mediadigest.matching.Matcher;
import org.mediadigest.matching.Mention;

/**
 * Countries and capitals found in translations of the same news, held against the English original.
 *
 * <p>The codebook comes from CLDR and knows base forms only. A translator may say "Washington" for
 * "the US" or drop a name, so nobody reaches 1. Nationals are not looked for: they count only where
 * they are listed, and CLDR lists none.
 */
final class ParallelNewsEvaluation {

  /** What a country dictionary made by others reaches on these files. */
  private static final Map<String, Double> TO_BEAT =
      Map.of("de", .78, "es", .86, "fr", .81, "it", .90, "ru", .73);

  private final SortedMap<String, Agreement> agreements = new TreeMap<>();

  private ParallelNewsEvaluation() {}

  static ParallelNewsEvaluation of(ParallelNews news) {
    Codebook codebook = PlacesCodebook.in(ParallelNews.languages());
    Matcher matcher = Matcher.compile(codebook);
    SortedMap<String, List<SortedSet<String>>> found = new TreeMap<>();
    news.lines()
        .forEach((language, lines) -> found.put(language, actors(matcher, language, lines)));
    List<SortedSet<String>> english = found.remove("en");
    ParallelNewsEvaluation evaluation = new ParallelNewsEvaluation();
    found.forEach((code, its) -> evaluation.agreements.put(code, Agreement.of(its, english)));
    return evaluation;
  }

  private static List<SortedSet<String>> actors(
      Matcher matcher, String language, List<String> lines) {
    List<SortedSet<String>> found = new ArrayList<>();
    for (String line : lines) {
      List<Section> body = List.of(Section.of(Section.Name.BODY, line));
      Article article = new Article("line", null, new Language(language), "", null, body);
      SortedSet<String> actors = new TreeSet<>();
      matcher.match(article).mentions().stream().map(Mention::id).forEach(actors::add);
      found.add(actors);
    }
    return found;
  }

  /** Agreement with English by language. */
  SortedMap<String, Agreement> agreements() {
    return agreements;
  }

  @Override
  public String toString() {
    StringBuilder table = new StringBuilder("language  precision  recall     F1  to beat\n");
    agreements.forEach((code, a) -> table.append(row(code, a)));
    agreements.forEach((code, a) ->
        table
            .append("%s missed: %s%n".formatted(code, a.mostMissed()))
            .append("%s extra:  %s%n".formatted(code, a.mostExtra())));
    return table.toString();
  }

  private static String row(String code, Agreement a) {
    Double other = TO_BEAT.get(code);
    return String.format(
        Locale.ROOT,
        "%-8s  %9.3f  %6.3f  %5.3f  %7s%n",
        code,
        a.precision(),
        a.recall(),
        a.f1(),
        other == null ? "–" : other);
  }

  /** Prints the table. */
  public static void main(String[] args) throws IOException {
    Path folder = GoldFolder.part("parallel-news");
    System.out.print(of(ParallelNews.in(folder)));
  }
}
