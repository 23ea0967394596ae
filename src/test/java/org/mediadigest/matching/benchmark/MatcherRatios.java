package org.mediadigest.matching.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mediadigest.article.Article;
import org.mediadigest.matching.Matcher;

/**
 * Prints in one run how the matcher compares with others on invented news.
 *
 * <p>Same hits: with inflection off, the aliases at their places that count (whole words, the
 * article's language, leftmost-longest) and the rules that hit are compared article by article; the
 * share both found of what either found is printed. Ours is timed with inflection on. Slow peers
 * read fewer articles. Ours is the first to match anything in this JVM, so its first pass is cold.
 *
 * <pre>mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test-classpath
 * java -Xmx3g -cp target/test-classes:target/classes:$(cat target/test-classpath) \
 *     org.mediadigest.matching.benchmark.MatcherRatios 50000 2000</pre>
 *
 * <p>Arguments: number of articles (50000), articles for peers (2000).
 */
final class MatcherRatios {

  private static final int ALIASES = 12_000;
  private static final int RULES = 200;
  private static final int CHECKED = 200;

  private final List<Article> articles;
  private final int sample;
  private final NewsCorpus corpus = new NewsCorpus(ALIASES, RULES);
  private final Peer exact = new OurPeer(Matcher.compile(corpus.codebook(false)));

  private MatcherRatios(int count, int sample) {
    this.articles = corpus.articles(count);
    this.sample = Math.min(sample, count);
  }

  private double ours() {
    long begin = System.nanoTime();
    Matcher matcher = Matcher.compile(corpus.codebook(true));
    say("build, %d aliases: %.2f s", ALIASES, (System.nanoTime() - begin) / 1e9);
    double first = Stopwatch.pass(articles, article -> matcher.match(article).mentions().size());
    double warm = Stopwatch.warm(articles, article -> matcher.match(article).mentions().size());
    double two =
        Stopwatch.twoThreads(articles, article -> matcher.match(article).mentions().size());
    say("ours: first pass %.1f µs, warm %.1f µs, two threads %.2f×", first, warm, warm / two);
    return warm;
  }

  private void decoding(double ours) {
    List<byte[]> encoded =
        articles.stream().map(a -> Peer.text(a).getBytes(StandardCharsets.UTF_8)).toList();
    double first = Stopwatch.pass(encoded, MatcherRatios::decode);
    double warm = Stopwatch.warm(encoded, MatcherRatios::decode);
    say(
        "UTF-8 decoding: first pass %.1f µs, warm %.1f µs; ours is %.2f of it",
        first, warm, warm / ours);
  }

  private static int decode(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).length();
  }

  private void tenfold(double ours) {
    NewsCorpus large = new NewsCorpus(10 * ALIASES, RULES);
    Matcher matcher = Matcher.compile(large.codebook(true));
    List<Article> its = large.articles(articles.size());
    double warm = Stopwatch.warm(its, article -> matcher.match(article).mentions().size());
    say("%d aliases: %.1f µs, %.2f× the time", 10 * ALIASES, warm, warm / ours);
  }

  private void against(String name, Peer peer, boolean rules, double ours) {
    double warm =
        Stopwatch.warm(articles.subList(0, sample), article -> peer.find(article).names().size());
    say(
        "%-32s %9.1f µs %7.1f× ours  same hits %.2f %%",
        name, warm, warm / ours, same(peer, rules));
  }

  private double same(Peer peer, boolean rules) {
    int both = 0;
    int either = 0;
    for (Article article : articles.subList(0, Math.min(CHECKED, sample))) {
      Set<String> mine = told(exact.find(article), rules);
      Set<String> its = told(peer.find(article), rules);
      Set<String> all = new HashSet<>(mine);
      all.addAll(its);
      mine.retainAll(its);
      both += mine.size();
      either += all.size();
    }
    return 100.0 * both / either;
  }

  private static Set<String> told(Peer.Found found, boolean rules) {
    Set<String> told = new HashSet<>(found.names());
    if (rules) {
      found.rules().forEach(rule -> told.add("rule " + rule));
    }
    return told;
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  /** Prints the table. */
  public static void main(String[] args) throws Exception {
    int count = args.length > 0 ? Integer.parseInt(args[0]) : 50_000;
    int sample = args.length > 1 ? Integer.parseInt(args[1]) : 2000;
    MatcherRatios ratios = new MatcherRatios(count, sample);
    double ours = ratios.ours();
    ratios.decoding(ours);
    ratios.tenfold(ours);
    ratios.against("ahocorasick, names", AutomatonPeers.ahoCorasick(ratios.corpus), false, ours);
    ratios.against(
        "double-array trie + intervals", AutomatonPeers.doubleArrayTrie(ratios.corpus), true, ours);
    try (MonitorPeer monitor = new MonitorPeer(ratios.corpus)) {
      ratios.against("Lucene Monitor, highlights", monitor, true, ours);
    }
    ratios.against("Hyperscan, names", AutomatonPeers.hyperscan(ratios.corpus), false, ours);
  }
}
