package org.mediadigest.tally;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.mediadigest.article.Language;
import org.mediadigest.matching.Mention;

/**
 * Counts one day's articles, once as published and once with the first copy of each story alone.
 */
final class DayCounter {

  /** An actor and a theme, ordered by actor. */
  private record Couple(String actor, String theme) implements Comparable<Couple> {
    @Override
    public int compareTo(Couple other) {
      int byActor = actor.compareTo(other.actor);
      return byActor != 0 ? byActor : theme.compareTo(other.theme);
    }
  }

  /** What is counted of an actor, a theme or a couple: its hits, and the articles with any. */
  private static final class Figures {
    private int hits;
    private int collapsedHits;
    private int articles;
    private int stories;

    void add(int hitsInArticle, boolean first) {
      hits += hitsInArticle;
      articles++;
      if (first) {
        collapsedHits += hitsInArticle;
        stories++;
      }
    }
  }

  private final List<CodedArticle> articles;
  private final Set<String> firstCopies;

  DayCounter(List<CodedArticle> articles) {
    this.articles = articles;
    this.firstCopies = CodedArticle.firstCopies(articles);
  }

  DayTally tally(LocalDate day) {
    return new DayTally(day, volume(), counts(), pairings());
  }

  private boolean isFirst(CodedArticle coded) {
    return firstCopies.contains(coded.article().file());
  }

  Volume volume() {
    SortedSet<String> outlets = new TreeSet<>();
    SortedMap<Language, Integer> languages = new TreeMap<>();
    Figures mentions = new Figures();
    for (CodedArticle coded : articles) {
      outlets.add(coded.article().source());
      languages.merge(coded.article().language(), 1, Integer::sum);
      mentions.add(mentionsOf(Mention.Kind.ACTOR, coded).size(), isFirst(coded));
    }
    return new Volume(
        mentions.articles,
        mentions.stories,
        outlets,
        languages,
        mentions.hits,
        mentions.collapsedHits);
  }

  List<Count> counts() {
    return Arrays.stream(Mention.Kind.values())
        .flatMap(kind -> counts(kind).stream())
        .sorted()
        .toList();
  }

  private List<Count> counts(Mention.Kind kind) {
    SortedMap<String, Figures> byId = new TreeMap<>();
    for (CodedArticle coded : articles) {
      Map<String, Long> hits =
          mentionsOf(kind, coded).stream()
              .collect(Collectors.groupingBy(Mention::id, TreeMap::new, Collectors.counting()));
      hits.forEach((id, n) -> figures(byId, id).add(n.intValue(), isFirst(coded)));
    }
    return list(
        byId, (id, f) -> new Count(id, kind, f.hits, f.collapsedHits, f.articles, f.stories));
  }

  private List<Pairing> pairings() {
    SortedMap<Couple, Figures> byCouple = new TreeMap<>();
    for (CodedArticle coded : articles) {
      Map<Couple, Integer> sentences = sentencesByCouple(coded);
      for (Couple couple : couplesIn(coded)) {
        figures(byCouple, couple).add(sentences.getOrDefault(couple, 0), isFirst(coded));
      }
    }
    return list(
        byCouple,
        (couple, f) ->
            new Pairing(
                couple.actor, couple.theme, f.hits, f.collapsedHits, f.articles, f.stories));
  }

  private static Map<Couple, Integer> sentencesByCouple(CodedArticle coded) {
    Map<Couple, Integer> sentences = new TreeMap<>();
    for (CodedSentence sentence : CodedSentence.of(coded)) {
      for (Couple couple : couples(sentence.actors(), sentence.themes())) {
        sentences.merge(couple, 1, Integer::sum);
      }
    }
    return sentences;
  }

  private static Set<Couple> couplesIn(CodedArticle coded) {
    return couples(
        idsOf(mentionsOf(Mention.Kind.ACTOR, coded)), idsOf(mentionsOf(Mention.Kind.THEME, coded)));
  }

  private static Set<Couple> couples(Set<String> actors, Set<String> themes) {
    Set<Couple> couples = new HashSet<>();
    actors.forEach(actor -> themes.forEach(theme -> couples.add(new Couple(actor, theme))));
    return couples;
  }

  private static Set<String> idsOf(List<Mention> mentions) {
    return mentions.stream().map(Mention::id).collect(Collectors.toSet());
  }

  private static List<Mention> mentionsOf(Mention.Kind kind, CodedArticle coded) {
    return coded.mentions().stream().filter(mention -> mention.kind() == kind).toList();
  }

  private static <K> Figures figures(SortedMap<K, Figures> figures, K key) {
    return figures.computeIfAbsent(key, any -> new Figures());
  }

  private static <K, T> List<T> list(
      SortedMap<K, Figures> figures, BiFunction<K, Figures, T> line) {
    return figures.entrySet().stream()
        .map(entry -> line.apply(entry.getKey(), entry.getValue()))
        .toList();
  }
}
