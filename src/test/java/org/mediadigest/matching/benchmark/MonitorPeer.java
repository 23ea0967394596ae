package org.mediadigest.matching.benchmark;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.monitor.HighlightsMatch;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.mediadigest.article.Article;
import org.mediadigest.matching.evaluation.IntervalSearch;

/** Lucene's monitor: every alias a phrase query, every rule an interval query, with offsets. */
final class MonitorPeer implements Peer, Closeable {

  private static final String FIELD = "text";
  private static final FieldType WITH_OFFSETS = new FieldType();

  static {
    WITH_OFFSETS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    WITH_OFFSETS.freeze();
  }

  private final Monitor monitor;
  private final NewsCorpus corpus;

  MonitorPeer(NewsCorpus corpus) throws IOException {
    this.corpus = corpus;
    Analyzer analyzer = new StandardAnalyzer();
    this.monitor = new Monitor(analyzer);
    List<MonitorQuery> queries = new ArrayList<>();
    for (int n = 0; n < corpus.needles().size(); n++) {
      String[] words = AutomatonPeers.lower(corpus.needles().get(n).text()).split(" ");
      queries.add(new MonitorQuery("a" + n, new PhraseQuery(FIELD, words)));
    }
    for (int n = 0; n < corpus.rules().size(); n++) {
      Query query =
          new IntervalQuery(FIELD, IntervalSearch.intervals(corpus.rules().get(n).query()));
      queries.add(new MonitorQuery("t" + n, query));
    }
    monitor.register(queries);
  }

  @Override
  public Found find(Article article) {
    Document document = new Document();
    document.add(new Field(FIELD, Peer.text(article), WITH_OFFSETS));
    List<Hit> hits = new ArrayList<>();
    Set<Integer> rules = new TreeSet<>();
    try {
      for (HighlightsMatch match : monitor.match(document, HighlightsMatch.MATCHER).getMatches()) {
        int number = Integer.parseInt(match.getQueryId().substring(1));
        if (match.getQueryId().startsWith("t")) {
          rules.add(number);
        } else if (spoken(number, article)) {
          match
              .getHits(FIELD)
              .forEach(h -> hits.add(new Hit(number, h.startOffset(), h.endOffset())));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Found.of(Hit.counted(hits), rules);
  }

  private boolean spoken(int number, Article article) {
    return corpus.needles().get(number).language().equals(article.language().code());
  }

  /** Ends its thread, without which the program would not. */
  @Override
  public void close() throws IOException {
    monitor.close();
  }
}
