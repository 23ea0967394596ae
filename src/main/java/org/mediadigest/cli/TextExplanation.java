package org.mediadigest.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mediadigest.article.Article;
import org.mediadigest.article.PublicationDate;
import org.mediadigest.article.Section;
import org.mediadigest.matching.ArticleMatches;
import org.mediadigest.matching.Mention;
import org.mediadigest.matching.Rejection;
import org.mediadigest.report.Snippet;

/** For people: what was counted, what was not, and the sum for each actor and theme. */
final class TextExplanation implements Explanation {

  private final PrintWriter out;

  TextExplanation(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void article(Article article, ArticleMatches matches) {
    out.println(article.file());
    out.println("  title     " + Snippet.oneLine(article.title()));
    out.println("  date      " + date(article.date()));
    out.println("  language  " + (article.language().known() ? article.language() : "not known"));
    out.println("  source    " + (article.source().isEmpty() ? "not known" : article.source()));
    if (article.url() != null) {
      out.println("  address   " + article.url());
    }
    heading("counted", matches.mentions().size());
    matches.mentions().forEach(mention -> out.println(line(article, mention)));
    heading("not counted", matches.rejected().size());
    matches.rejected().forEach(rejection -> rejected(article, rejection));
    heading("sums", sums(matches).size());
    sums(matches).forEach((id, sum) -> out.println("    " + id + ": " + sum));
    out.println();
  }

  private static String date(@Nullable PublicationDate date) {
    return date == null
        ? "none"
        : date.day()
            + (date.time() == null ? "" : " " + date.time())
            + " (from: "
            + date.from().label()
            + ")";
  }

  private void heading(String what, int lines) {
    out.println("  " + what + (lines == 0 ? ": nothing" : ""));
  }

  private void rejected(Article article, Rejection rejection) {
    out.println(line(article, rejection.candidate()));
    String detail = rejection.detail().isBlank() ? "" : ": " + Snippet.oneLine(rejection.detail());
    out.println("        " + rejection.reason().label() + detail);
  }

  private static String line(Article article, Mention mention) {
    Section section = article.section(mention.section()).orElseThrow();
    return String.format(
        "    %s %d–%d  %s[%s]%s  → %s, by %s",
        mention.section().label(),
        mention.span().start(),
        mention.span().end(),
        Snippet.left(section, mention.span()),
        Snippet.oneLine(mention.surface()),
        Snippet.right(section, mention.span()),
        mention.id(),
        mention.by());
  }

  /** "7 counted, 1 not (furniture 1)": why seven and not eight. */
  private static SortedMap<String, String> sums(ArticleMatches matches) {
    Map<String, Long> counted =
        matches.mentions().stream()
            .collect(Collectors.groupingBy(Mention::id, Collectors.counting()));
    Map<String, List<Rejection>> rejected =
        matches.rejected().stream()
            .collect(Collectors.groupingBy(rejection -> rejection.candidate().id()));
    SortedMap<String, String> sums = new TreeMap<>();
    counted.forEach((id, n) -> sums.put(id, n + " counted"));
    rejected.forEach(
        (id, not) -> sums.merge(id, "0 counted" + why(not), (sum, none) -> sum + why(not)));
    return sums;
  }

  private static String why(List<Rejection> rejections) {
    return rejections.stream()
        .collect(
            Collectors.groupingBy(r -> r.reason().label(), TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", ", ", " + rejections.size() + " not (", ")"));
  }

  @Override
  public void setAside(String file, String reason) {
    out.println(file);
    out.println("  set aside: it " + reason);
    out.println();
  }
}
