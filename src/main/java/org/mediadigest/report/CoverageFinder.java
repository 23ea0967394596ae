package org.mediadigest.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mediadigest.article.Language;
import org.mediadigest.article.PublicationDate;
import org.mediadigest.codebook.Codebook;
import org.mediadigest.matching.Mention;
import org.mediadigest.tally.Count;
import org.mediadigest.tally.DayTally;
import org.mediadigest.tally.History;

/** Finds what a day lacks, and what in it is new. */
final class CoverageFinder {

  private final Codebook codebook;
  private final DisplayNames names;
  private final DayTally tally;
  private final History history;

  CoverageFinder(Codebook codebook, DisplayNames names, DayTally tally, History history) {
    this.codebook = codebook;
    this.names = names;
    this.tally = tally;
    this.history = history;
  }

  Coverage find(Collection<ArticleLine> articles, Collection<Coverage.SetAsideLine> setAside) {
    SortedMap<PublicationDate.Provenance, Integer> datedBy = new TreeMap<>();
    articles.forEach(article -> datedBy.merge(article.date().from(), 1, Integer::sum));
    return new Coverage(
        silentOutlets(),
        setAside.stream().sorted(Comparator.comparing(Coverage.SetAsideLine::file)).toList(),
        datedBy,
        undated(articles),
        notCovered(),
        newOutlets(),
        newActors(),
        Habits.past(history).size());
  }

  private List<String> silentOutlets() {
    Set<String> silent = Habits.usualOutlets(history);
    silent.removeAll(tally.volume().outlets());
    return silent.stream().map(names::outlet).sorted().toList();
  }

  private static List<String> undated(Collection<ArticleLine> articles) {
    return articles.stream()
        .filter(article -> article.date().from() == PublicationDate.Provenance.FILE_TIME)
        .map(ArticleLine::file)
        .sorted()
        .toList();
  }

  private SortedMap<Language, Integer> notCovered() {
    Set<Language> covered = new TreeSet<>();
    codebook.actors().forEach(a -> a.aliases().forEach(s -> covered.addAll(s.languages())));
    codebook.themes().forEach(t -> t.rules().forEach(rule -> covered.add(rule.language())));
    SortedMap<Language, Integer> notCovered = new TreeMap<>(tally.volume().languages());
    notCovered.keySet().removeIf(language -> covered.contains(language) || !language.known());
    return notCovered;
  }

  private List<String> newOutlets() {
    Set<String> fresh = new TreeSet<>(tally.volume().outlets());
    fresh.removeAll(Habits.knownOutlets(history));
    fresh.remove("");
    return ifHistoryTells(fresh.stream().map(names::outlet).sorted().toList());
  }

  private List<String> newActors() {
    Set<String> known = Habits.knownIds(history);
    return ifHistoryTells(
        tally.counts().stream()
            .filter(count -> count.kind() == Mention.Kind.ACTOR)
            .map(Count::id)
            .filter(id -> !known.contains(id))
            .map(id -> names.of(Mention.Kind.ACTOR, id))
            .toList());
  }

  private List<String> ifHistoryTells(List<String> fresh) {
    return Habits.enoughToTellNews(history) ? fresh : List.of();
  }
}
