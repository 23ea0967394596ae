package org.mediadigest.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mediadigest.article.Article;
import org.mediadigest.matching.Mention;
import org.mediadigest.tally.CodedArticle;
import org.mediadigest.tally.Count;
import org.mediadigest.tally.Volume;

/** Tells apart who spoke: the day by outlet and by language. */
final class Voices {

  private static final Comparator<Voice> LOUDEST_FIRST =
      Comparator.comparingInt((Voice voice) -> voice.volume().articles())
          .thenComparingInt(voice -> voice.volume().collapsed())
          .reversed();

  private final DisplayNames names;
  private final Map<CodedArticle, ArticleLine> articles;

  Voices(DisplayNames names, Map<CodedArticle, ArticleLine> articles) {
    this.names = names;
    this.articles = articles;
  }

  /** Those with most articles first. */
  List<OutletLine> outlets() {
    return by(Article::source).entrySet().stream()
        .map(outlet -> outlet(outlet.getKey(), outlet.getValue()))
        .sorted(
            Comparator.comparing(OutletLine::voice, LOUDEST_FIRST).thenComparing(OutletLine::name))
        .toList();
  }

  /** Those with most articles first. */
  List<LanguageLine> languages() {
    return by(Article::language).entrySet().stream()
        .map(language -> new LanguageLine(language.getKey(), voice(language.getValue())))
        .sorted(
            Comparator.comparing(LanguageLine::voice, LOUDEST_FIRST)
                .thenComparing(LanguageLine::language))
        .toList();
  }

  private <K> SortedMap<K, List<CodedArticle>> by(Function<Article, K> key) {
    return articles.keySet().stream()
        .collect(
            Collectors.groupingBy(
                coded -> key.apply(coded.article()), TreeMap::new, Collectors.toList()));
  }

  private OutletLine outlet(String source, List<CodedArticle> said) {
    Usage usage =
        new Usage(
            names.rights(source),
            lines(said).mapToInt(line -> line.usage().words()).sum(),
            lines(said).mapToInt(line -> line.usage().shown()).sum());
    return new OutletLine(names.outlet(source), usage, voice(said));
  }

  private Voice voice(List<CodedArticle> said) {
    List<Count> counts = Count.ranking(said);
    return new Voice(
        Volume.of(said),
        (int) lines(said).filter(ArticleLine::firstCopy).count(),
        most(Mention.Kind.ACTOR, counts),
        most(Mention.Kind.THEME, counts));
  }

  private Stream<ArticleLine> lines(List<CodedArticle> said) {
    return said.stream().map(articles::get);
  }

  private List<Voice.Subject> most(Mention.Kind kind, List<Count> counts) {
    return counts.stream()
        .filter(count -> count.kind() == kind)
        .limit(Voice.MOST)
        .map(count -> new Voice.Subject(names.of(kind, count.id()), count))
        .toList();
  }
}
