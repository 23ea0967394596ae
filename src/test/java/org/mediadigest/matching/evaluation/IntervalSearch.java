package org.mediadigest.matching.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.util.BytesRef;
import org.mediadigest.codebook.Query;

/** A text in Lucene, and rules asked of it as intervals: half-open spans of words. */
public final class IntervalSearch {

  private static final String FIELD = "text";

  private final LeafReaderContext leaf;

  /** Indexes a text whose words are parted by blanks. */
  public IntervalSearch(String text) {
    MemoryIndex index = new MemoryIndex();
    index.addField(FIELD, text, new WhitespaceAnalyzer());
    leaf = index.createSearcher().getIndexReader().leaves().getFirst();
  }

  /** The words each minimal interval covers: first and last. */
  public List<int[]> find(Query query) throws IOException {
    List<int[]> found = new ArrayList<>();
    IntervalIterator intervals = intervals(query).intervals(FIELD, leaf);
    if (intervals == null || intervals.nextDoc() == IntervalIterator.NO_MORE_DOCS) {
      return found;
    }
    while (intervals.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
      found.add(new int[] {intervals.start(), intervals.end()});
    }
    return found;
  }

  /** The rule as Lucene says it. */
  public static IntervalsSource intervals(Query query) {
    return switch (query) {
      case Query.Word word -> Intervals.term(word.text());
      case Query.Prefix prefix -> Intervals.prefix(new BytesRef(prefix.text()));
      case Query.Phrase phrase -> Intervals.phrase(all(phrase.words()));
      case Query.Or or -> Intervals.or(all(or.operands()));
      case Query.Near near -> near(near);
      default -> throw new IllegalArgumentException("not an interval: " + query);
    };
  }

  /** Words n apart have n - 1 between them; Lucene's operands in any order must not overlap. */
  private static IntervalsSource near(Query.Near near) {
    IntervalsSource left = intervals(near.left());
    IntervalsSource right = intervals(near.right());
    IntervalsSource both =
        near.ordered()
            ? Intervals.ordered(left, right)
            : Intervals.or(Intervals.ordered(left, right), Intervals.ordered(right, left));
    return Intervals.maxgaps(near.words() - 1, both);
  }

  private static IntervalsSource[] all(List<Query> queries) {
    return queries.stream().map(IntervalSearch::intervals).toArray(IntervalsSource[]::new);
  }
}
