package org.mediadigest.matching.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mediadigest.article.Article;
import org.mediadigest.matching.ArticleMatches;
import org.mediadigest.matching.Matcher;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time per article, warm; {@code -t 2} for two threads. {@link MatcherRatios} sets it in ratio. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class MatcherBenchmark {

  /** Aliases in the codebook. */
  @Param({"12000", "120000"})
  public int aliases;

  private Matcher matcher;
  private List<Article> articles;
  private List<byte[]> encoded;

  /** The next article of one thread. */
  @State(Scope.Thread)
  public static class Turn {
    private int at;

    int next(int size) {
      at = (at + 1) % size;
      return at;
    }
  }

  /** Generates the articles and compiles the codebook. */
  @Setup
  public void generate() {
    NewsCorpus corpus = new NewsCorpus(aliases, 200);
    matcher = Matcher.compile(corpus.codebook(true));
    articles = corpus.articles(2000);
    encoded =
        articles.stream()
            .map(article -> Peer.text(article).getBytes(StandardCharsets.UTF_8))
            .toList();
  }

  /** Aliases and rules with offsets. */
  @Benchmark
  public ArticleMatches match(Turn turn) {
    return matcher.match(articles.get(turn.next(articles.size())));
  }

  /** The yardstick: making a string of the article's bytes. */
  @Benchmark
  public String decode(Turn turn) {
    return new String(encoded.get(turn.next(encoded.size())), StandardCharsets.UTF_8);
  }
}
