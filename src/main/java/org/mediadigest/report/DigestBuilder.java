package org.mediadigest.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mediadigest.article.Words;
import org.mediadigest.codebook.Codebook;
import org.mediadigest.codebook.Source;
import org.mediadigest.matching.Mention;
import org.mediadigest.tally.CodedArticle;
import org.mediadigest.tally.DayTally;
import org.mediadigest.tally.History;
import org.mediadigest.tally.Prominence;

/** Puts together what one day's digest says, from the day's articles and the days before it. */
public final class DigestBuilder {

  private static final Comparator<StoryLine> MOST_CARRIED_FIRST =
      Comparator.comparingInt(StoryLine::pickUp)
          .thenComparingInt(story -> story.copies().size())
          .thenComparingInt(story -> story.lead().actorMentions() + story.lead().themeMentions())
          .reversed();

  private final Edition edition;
  private final Codebook codebook;
  private final DisplayNames names;

  /**
   * A builder for one edition.
   *
   * @param edition which digest
   * @param codebook the codebook its articles were counted with
   */
  public DigestBuilder(Edition edition, Codebook codebook) {
    this.edition = edition;
    this.codebook = codebook;
    this.names = new DisplayNames(codebook, edition.language());
  }

  /**
   * The digest of the edition's day.
   *
   * @param articles all dated articles of that day, in any order
   * @param earlier tallies of the days before, as far as there are any
   * @param setAside files of that day that could not be read
   */
  public DailyDigest build(
      Collection<CodedArticle> articles,
      Collection<DayTally> earlier,
      Collection<Coverage.SetAsideLine> setAside) {
    DayTally tally = DayTally.of(edition.day(), List.copyOf(articles));
    History history = new History(tally, earlier);
    Rankings rankings = new Rankings(names, tally, history, Prominence.of(articles));
    Map<CodedArticle, ArticleLine> lines = articleLines(articles);
    Ledger ledger = new Ledger(names, lines);
    Voices voices = new Voices(names, lines);
    return new DailyDigest(
        edition,
        codebook.actors().size(),
        codebook.themes().size(),
        rankings.headlines(),
        stories(lines),
        rankings.of(Mention.Kind.ACTOR),
        rankings.of(Mention.Kind.THEME),
        rankings.crossings(new CrossingSentences(names, lines)),
        List.copyOf(lines.values()),
        ledger.mentions(),
        ledger.rejected(),
        voices.outlets(),
        voices.languages(),
        new CoverageFinder(codebook, names, tally, history).find(lines.values(), setAside));
  }

  /** In order of appearance. */
  private Map<CodedArticle, ArticleLine> articleLines(Collection<CodedArticle> articles) {
    var firstCopies = CodedArticle.firstCopies(articles);
    Map<CodedArticle, ArticleLine> lines = new TreeMap<>();
    for (CodedArticle coded : articles) {
      boolean first = firstCopies.contains(coded.article().file());
      lines.put(coded, articleLine(coded, first));
    }
    return lines;
  }

  private ArticleLine articleLine(CodedArticle coded, boolean firstCopy) {
    var article = coded.article();
    String title = Snippet.oneLine(article.title());
    int actors =
        (int) coded.mentions().stream().filter(m -> m.kind() == Mention.Kind.ACTOR).count();
    Source.Rights rights = names.rights(article.source());
    ShownWords shown = new ShownWords(coded, rights, firstCopy);
    return new ArticleLine(
        article.file(),
        title.isEmpty() ? article.file() : title,
        names.outlet(article.source()),
        article.language(),
        coded.date(),
        article.url(),
        coded.story(),
        coded.pickUp(),
        firstCopy,
        actors,
        coded.mentions().size() - actors,
        new Usage(rights, Words.count(article), shown.count()));
  }

  private List<StoryLine> stories(Map<CodedArticle, ArticleLine> lines) {
    Map<String, List<CodedArticle>> byStory =
        lines.keySet().stream()
            .collect(Collectors.groupingBy(CodedArticle::story, TreeMap::new, Collectors.toList()));
    List<StoryLine> stories = new ArrayList<>();
    for (List<CodedArticle> copies : byStory.values()) {
      stories.add(story(copies, lines));
    }
    stories.sort(
        MOST_CARRIED_FIRST
            .thenComparing(story -> story.lead().date().day())
            .thenComparing(story -> story.lead().file()));
    return stories;
  }

  private StoryLine story(List<CodedArticle> copies, Map<CodedArticle, ArticleLine> lines) {
    List<ArticleLine> copyLines =
        copies.stream().map(copy -> Objects.requireNonNull(lines.get(copy))).toList();
    CodedArticle first = copies.getFirst();
    return new StoryLine(
        copyLines.getFirst(),
        copyLines,
        copyLines.stream().mapToInt(ArticleLine::pickUp).max().orElse(1),
        copyLines.stream().map(ArticleLine::language).distinct().sorted().toList(),
        Snippet.keySentence(first, names.rights(first.article().source())));
  }
}
