package org.mediadigest.matching;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mediadigest.article.Article;
import org.mediadigest.codebook.Codebook;

/** The compiled form of a codebook: safe to share between threads, matching article by article. */
public final class Matcher {

  private final Tokenizer tokenizer;
  private final CandidateFinder actors;
  private final ThemeRules rules;

  private Matcher(Tokenizer tokenizer, CandidateFinder actors, ThemeRules rules) {
    this.tokenizer = tokenizer;
    this.actors = actors;
    this.rules = rules;
  }

  /** Compiles the codebook. */
  public static Matcher compile(Codebook codebook) {
    Vocabulary vocabulary = new Vocabulary();
    AliasTrie.Builder wordings = new AliasTrie.Builder();
    new Listings(vocabulary, wordings).addAll(codebook.actors());
    AliasTrie trie = wordings.build();
    Terms terms = new Terms();
    ThemeRules rules = new ThemeRules(codebook.themes(), vocabulary, terms);
    Tokenizer tokenizer = new Tokenizer(new Lexicon(vocabulary, trie, terms));
    return new Matcher(tokenizer, new CandidateFinder(trie), rules);
  }

  /** Finds all mentions of the codebook's actors and themes in the article. */
  public ArticleMatches match(Article article) {
    long begin = System.nanoTime();
    Tokens tokens = tokenizer.read(article.sections());
    Findings findings = actors.find(tokens);
    Resolution resolution =
        Resolution.of(tokens, findings, new Screening(article, tokens, findings));
    ThemeFinder themes = new ThemeFinder(rules, article.language(), tokens);
    themes.find(resolution.counted());
    List<Mention> mentions = sorted(resolution.mentions(), themes.mentions());
    List<Rejection> rejections = sorted(resolution.rejections(), themes.rejections());
    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    return new ArticleMatches(
        mentions, rejections, new ArticleMatches.Statistics(tokens.read(), took));
  }

  private static <T extends Comparable<T>> List<T> sorted(List<T> some, List<T> others) {
    List<T> all = new ArrayList<>(some);
    all.addAll(others);
    Collections.sort(all);
    return all;
  }
}
