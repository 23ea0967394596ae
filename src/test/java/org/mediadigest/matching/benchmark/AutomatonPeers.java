package org.mediadigest.matching.benchmark;

import com.gliwka.hyperscan.wrapper.CompileErrorException;
import com.gliwka.hyperscan.wrapper.Database;
import com.gliwka.hyperscan.wrapper.Expression;
import com.gliwka.hyperscan.wrapper.ExpressionFlag;
import com.gliwka.hyperscan.wrapper.Scanner;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;
import org.mediadigest.article.Article;
import org.mediadigest.matching.evaluation.IntervalSearch;

/**
 * Searchers for names; the first takes rules to Lucene's intervals: text in lower case, whole words
 * and the language checked behind.
 */
final class AutomatonPeers {

  private static final Pattern SIGNS = Pattern.compile("[.,]");

  private AutomatonPeers() {}

  static Peer doubleArrayTrie(NewsCorpus corpus) {
    AhoCorasickDoubleArrayTrie<Integer> trie = new AhoCorasickDoubleArrayTrie<>();
    trie.build(new TreeMap<>(numbered(corpus)));
    return article -> {
      String text = lower(Peer.text(article));
      List<Peer.Hit> hits = new ArrayList<>();
      for (AhoCorasickDoubleArrayTrie.Hit<Integer> hit : trie.parseText(text)) {
        add(corpus, article, text, hit.value, hit.begin, hit.end, hits);
      }
      return Peer.Found.of(Peer.Hit.counted(hits), rules(corpus, text));
    };
  }

  private static Set<Integer> rules(NewsCorpus corpus, String text) {
    IntervalSearch index = new IntervalSearch(SIGNS.matcher(text).replaceAll(""));
    Set<Integer> rules = new TreeSet<>();
    try {
      for (int n = 0; n < corpus.rules().size(); n++) {
        if (!index.find(corpus.rules().get(n).query()).isEmpty()) {
          rules.add(n);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rules;
  }

  static Peer ahoCorasick(NewsCorpus corpus) {
    Map<String, Integer> numbered = numbered(corpus);
    Trie trie = Trie.builder().addKeywords(numbered.keySet()).build();
    return article -> {
      String text = lower(Peer.text(article));
      List<Peer.Hit> hits = new ArrayList<>();
      for (Emit emit : trie.parseText(text)) {
        int n = numbered.get(emit.getKeyword());
        add(corpus, article, text, n, emit.getStart(), emit.getEnd() + 1, hits);
      }
      return Peer.Found.of(Peer.Hit.counted(hits), Set.of());
    };
  }

  static Peer hyperscan(NewsCorpus corpus) throws CompileErrorException {
    List<Expression> all = new ArrayList<>();
    EnumSet<ExpressionFlag> flags = EnumSet.of(ExpressionFlag.UTF8, ExpressionFlag.SOM_LEFTMOST);
    numbered(corpus).forEach((name, n) -> all.add(new Expression(name, flags, n)));
    Database database = Database.compile(all);
    Scanner scanner = new Scanner();
    scanner.allocScratch(database);
    return article -> {
      String text = lower(Peer.text(article));
      List<Peer.Hit> hits = new ArrayList<>();
      scanner
          .scan(database, text)
          .forEach(match -> {
            int n = match.getMatchedExpression().getId();
            int start = (int) match.getStartPosition();
            add(corpus, article, text, n, start, (int) match.getEndPosition() + 1, hits);
          });
      return Peer.Found.of(Peer.Hit.counted(hits), Set.of());
    };
  }

  private static Map<String, Integer> numbered(NewsCorpus corpus) {
    Map<String, Integer> numbered = new HashMap<>();
    for (int n = 0; n < corpus.needles().size(); n++) {
      numbered.put(lower(corpus.needles().get(n).text()), n);
    }
    return numbered;
  }

  private static void add(
      NewsCorpus corpus,
      Article article,
      String text,
      int n,
      int start,
      int end,
      List<Peer.Hit> hits) {
    boolean spoken = corpus.needles().get(n).language().equals(article.language().code());
    if (spoken && Peer.isWhole(text, start, end)) {
      hits.add(new Peer.Hit(n, start, end));
    }
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
