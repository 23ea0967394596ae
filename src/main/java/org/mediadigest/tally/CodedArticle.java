package org.mediadigest.tally;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.mediadigest.article.Article;
import org.mediadigest.article.PublicationDate;
import org.mediadigest.matching.Mention;
import org.mediadigest.matching.Rejection;

/**
 * A dated article with what was found in it.
 *
 * @param article the article
 * @param date when it appeared: the article's own date, never missing here
 * @param mentions counted, in reading order
 * @param rejected seen and not counted, in reading order
 * @param story the path of the article that stands for its syndication group: its own when it is
 *     the first to appear or has no copies
 * @param pickUp in how many outlets the group had appeared by the end of the article's day
 */
public record CodedArticle(
    Article article,
    PublicationDate date,
    List<Mention> mentions,
    List<Rejection> rejected,
    String story,
    int pickUp)
    implements Comparable<CodedArticle> {

  private static final Comparator<CodedArticle> BY_APPEARANCE =
      Comparator.comparing((CodedArticle coded) -> coded.date().day())
          .thenComparing(
              coded -> coded.date().time(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(coded -> coded.article().file());

  /** Copies the collections. */
  public CodedArticle {
    mentions = List.copyOf(mentions);
    rejected = List.copyOf(rejected);
  }

  /** The paths of the articles that count when copies are collapsed: the first of each story. */
  public static Set<String> firstCopies(Collection<CodedArticle> articles) {
    Map<String, CodedArticle> firstByStory = new HashMap<>();
    BinaryOperator<CodedArticle> earlier = BinaryOperator.minBy(Comparator.naturalOrder());
    articles.forEach(coded -> firstByStory.merge(coded.story(), coded, earlier));
    Set<String> files = new HashSet<>();
    firstByStory.values().forEach(coded -> files.add(coded.article().file()));
    return files;
  }

  /** The first to appear comes first; at the same time, by path. */
  @Override
  public int compareTo(CodedArticle other) {
    return BY_APPEARANCE.compare(this, other);
  }
}
