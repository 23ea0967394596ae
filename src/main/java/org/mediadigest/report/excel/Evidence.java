package org.mediadigest.report.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.mediadigest.article.Section;
import org.mediadigest.matching.Mention;
import org.mediadigest.report.ArticleLine;
import org.mediadigest.report.DailyDigest;
import org.mediadigest.report.LedgerLine;
import org.mediadigest.report.RankedLine;
import org.mediadigest.report.StoryLine;

/** Knows in which rows the evidence of a figure stands. */
final class Evidence {

  private record Subject(Mention.Kind kind, String id) {
    static Subject of(Mention mention) {
      return new Subject(mention.kind(), mention.id());
    }
  }

  private record Block(int first, int last) {
    Block and(Block next) {
      return new Block(first, next.last);
    }
  }

  private record Sentence(String file, Section.Name section, int number) {
    static Sentence of(LedgerLine line) {
      return new Sentence(line.article().file(), line.mention().section(), line.sentence());
    }
  }

  private final List<LedgerLine> ledger;
  private final Map<Subject, Block> blocks = new HashMap<>();
  private final Map<String, Set<Sentence>> sentencesByTheme = new HashMap<>();
  private final Map<String, Integer> articles = new HashMap<>();
  private final Map<String, Integer> stories = new HashMap<>();

  Evidence(DailyDigest digest) {
    this.ledger = bySubject(digest);
    for (int row = 0; row < ledger.size(); row++) {
      Subject subject = Subject.of(ledger.get(row).mention());
      blocks.merge(subject, new Block(row, row), Block::and);
      if (subject.kind() == Mention.Kind.THEME) {
        sentencesByTheme
            .computeIfAbsent(subject.id(), any -> new HashSet<>())
            .add(Sentence.of(ledger.get(row)));
      }
    }
    for (ArticleLine article : digest.articles()) {
      articles.put(article.file(), articles.size());
    }
    for (int row = 0; row < digest.stories().size(); row++) {
      for (ArticleLine copy : digest.stories().get(row).copies()) {
        stories.put(copy.file(), row);
      }
    }
  }

  /**
   * The ledger by rank of actor and theme, then in its own order: what a figure counts is a block.
   */
  private static List<LedgerLine> bySubject(DailyDigest digest) {
    Map<Subject, Integer> ranks = new HashMap<>();
    for (List<RankedLine> ranking : List.of(digest.actors(), digest.themes())) {
      ranking.forEach(r -> ranks.put(new Subject(r.count().kind(), r.count().id()), ranks.size()));
    }
    List<LedgerLine> lines = new ArrayList<>(digest.mentions());
    lines.sort(
        Comparator.comparingInt(
                (LedgerLine l) -> ranks.getOrDefault(Subject.of(l.mention()), ranks.size()))
            .thenComparingInt(LedgerLine::number));
    return List.copyOf(lines);
  }

  List<LedgerLine> ledger() {
    return ledger;
  }

  /** All mentions behind a figure of a ranking. */
  Optional<Link> of(Book book, RankedLine line) {
    return Optional.ofNullable(blocks.get(new Subject(line.count().kind(), line.count().id())))
        .map(block -> book.rows("mentions", block.first(), block.last()));
  }

  /** The actor's first mention in a sentence that has the theme too. */
  Optional<Link> of(Book book, String actor, String theme) {
    Set<Sentence> sentences = sentencesByTheme.getOrDefault(theme, Set.of());
    return Optional.ofNullable(blocks.get(new Subject(Mention.Kind.ACTOR, actor))).stream()
        .flatMapToInt(block -> IntStream.rangeClosed(block.first(), block.last()))
        .filter(row -> sentences.contains(Sentence.of(ledger.get(row))))
        .mapToObj(row -> book.rows("mentions", row, row))
        .findFirst();
  }

  Optional<Link> article(Book book, ArticleLine article) {
    return Optional.ofNullable(articles.get(article.file()))
        .map(row -> book.rows("articles", row, row));
  }

  Optional<Link> story(Book book, StoryLine story) {
    return story(book, story.lead());
  }

  Optional<Link> story(Book book, ArticleLine copy) {
    return Optional.ofNullable(stories.get(copy.file())).map(row -> book.rows("stories", row, row));
  }

  /** The number of an article in the list of articles, from 1. */
  int number(ArticleLine article) {
    return articles.getOrDefault(article.file(), -1) + 1;
  }

  /** The number of an article's story in the list of stories, from 1. */
  int storyNumber(ArticleLine article) {
    return stories.getOrDefault(article.file(), -1) + 1;
  }
}
