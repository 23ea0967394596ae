package org.mediadigest.tally;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mediadigest.article.Section;
import org.mediadigest.article.Words;
import org.mediadigest.matching.Mention;

/**
 * How prominently a day's articles speak of their actors and themes, from 0 to 10.
 *
 * <p>An article gives {@value #TITLE} points for a mention in its title, {@value #LEAD} for one in
 * its lead and {@value #EARLY} for one in the first third of its body, each at most once, and as
 * many as there are mentions in a hundred of its words, {@value #MOST_FREQUENT} at most: else a
 * note of two lines would outdo every portrait. An actor's prominence is the mean over the articles
 * that mention it, the copies of one text left out; articles that do not mention it have no say, so
 * that it tells how loudly one is spoken of and not how often.
 *
 * <p>Nothing but the ledger is needed: section, position and number of mentions, and the length of
 * the article.
 */
public final class Prominence {

  /** Points for a mention in the title. */
  public static final int TITLE = 3;

  /** Points for a mention in the lead. */
  public static final int LEAD = 2;

  /** Points for a mention in the first third of the body. */
  public static final int EARLY = 1;

  /** Points that mentions in a hundred words can bring at most. */
  public static final int MOST_FREQUENT = 4;

  private record Subject(Mention.Kind kind, String id) {
    static Subject of(Mention mention) {
      return new Subject(mention.kind(), mention.id());
    }
  }

  private final Map<Subject, DoubleSummaryStatistics> scores = new HashMap<>();

  private Prominence() {}

  /** The prominence of all that a day's articles mention. */
  public static Prominence of(Collection<CodedArticle> articles) {
    Prominence prominence = new Prominence();
    Set<String> firstCopies = CodedArticle.firstCopies(articles);
    // Sorted, since sums of fractions depend on their order in the last place.
    articles.stream()
        .filter(coded -> firstCopies.contains(coded.article().file()))
        .sorted()
        .forEach(prominence::add);
    return prominence;
  }

  /** The mean over the articles that mention it; 0 when none does. */
  public double of(Mention.Kind kind, String id) {
    return scores.getOrDefault(new Subject(kind, id), new DoubleSummaryStatistics()).getAverage();
  }

  private void add(CodedArticle coded) {
    Map<Section.Name, Words> words = new EnumMap<>(Section.Name.class);
    coded.article().sections().forEach(section -> words.put(section.name(), Words.of(section)));
    int length = Math.max(1, words.values().stream().mapToInt(w -> w.spans().size()).sum());
    coded.mentions().stream()
        .collect(Collectors.groupingBy(Subject::of))
        .forEach((subject, mentions) ->
            scores
                .computeIfAbsent(subject, any -> new DoubleSummaryStatistics())
                .accept(places(mentions, words) + frequency(mentions.size(), length)));
  }

  private static int places(List<Mention> mentions, Map<Section.Name, Words> words) {
    return mentions.stream()
        .collect(Collectors.toMap(Mention::section, m -> points(m, words), Math::max))
        .values()
        .stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  private static int points(Mention mention, Map<Section.Name, Words> words) {
    return switch (mention.section()) {
      case TITLE -> TITLE;
      case LEAD -> LEAD;
      case BODY -> isEarly(mention, words) ? EARLY : 0;
    };
  }

  private static boolean isEarly(Mention mention, Map<Section.Name, Words> words) {
    Words body = words.get(Section.Name.BODY);
    return body != null && body.position(mention.span().start()) < 1.0 / 3;
  }

  private static double frequency(int mentions, int length) {
    return Math.min(MOST_FREQUENT, 100.0 * mentions / length);
  }
}
