package org.mediadigest.matching.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.mediadigest.article.Article;
import org.mediadigest.article.Language;
import org.mediadigest.article.Section;
import org.mediadigest.codebook.Actor;
import org.mediadigest.codebook.Alias;
import org.mediadigest.codebook.Codebook;
import org.mediadigest.codebook.Names;
import org.mediadigest.codebook.Rule;
import org.mediadigest.codebook.RuleSyntaxException;
import org.mediadigest.codebook.Theme;

/** Invented articles in nine languages and the codebook they are read with; the seed is fixed. */
final class NewsCorpus {

  private static final long SEED = 20240524;
  private static final int BYTES = 3700;
  private static final int NAME_EVERY = 40;

  private final List<Needle> needles = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();

  /** One alias: its words, and the language of the articles it is looked for in. */
  record Needle(String text, String language) {}

  NewsCorpus(int aliases, int ruleCount) {
    Random random = new Random(SEED);
    TreeSet<String> taken = new TreeSet<>();
    while (needles.size() < aliases) {
      Tongue tongue = Tongue.values()[needles.size() % Tongue.values().length];
      String first = tongue.name(random);
      String text = random.nextInt(3) == 0 ? first + " " + tongue.name(random) : first;
      if (taken.add(text)) {
        needles.add(new Needle(text, tongue.code()));
      }
    }
    for (int i = 0; i < ruleCount; i++) {
      rules.add(rule(Tongue.values()[i % Tongue.values().length], random));
    }
  }

  private static Rule rule(Tongue tongue, Random random) {
    String source =
        "%s NEAR/6 (%s OR %s)"
            .formatted(common(tongue, random), common(tongue, random), common(tongue, random));
    try {
      return Rule.parse(source, Language.UNKNOWN);
    } catch (RuleSyntaxException e) {
      throw new AssertionError(source, e);
    }
  }

  private static String common(Tongue tongue, Random random) {
    return tongue.ranked(300 + random.nextInt(3000));
  }

  List<Needle> needles() {
    return needles;
  }

  List<Rule> rules() {
    return rules;
  }

  /** The same articles for the same count, whatever was asked before. */
  List<Article> articles(int count) {
    Random random = new Random(SEED + 1);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Tongue tongue = Tongue.values()[i % Tongue.values().length];
      List<Section> body = List.of(Section.of(Section.Name.BODY, text(tongue, random)));
      articles.add(new Article(i + ".txt", null, new Language(tongue.code()), "", null, body));
    }
    return articles;
  }

  private String text(Tongue tongue, Random random) {
    StringBuilder text = new StringBuilder();
    int bytes = 0;
    while (bytes < BYTES) {
      String word = random.nextInt(NAME_EVERY) == 0 ? name(tongue, random) : tongue.word(random);
      String mark = random.nextInt(12) == 0 ? random.nextBoolean() ? ". " : ", " : " ";
      text.append(word).append(mark);
      bytes += word.getBytes(StandardCharsets.UTF_8).length + mark.length();
    }
    return text.toString();
  }

  private String name(Tongue tongue, Random random) {
    int languages = Tongue.values().length;
    int round = random.nextInt(Math.max(1, needles.size() / languages));
    return tongue.inflected(needles.get(round * languages + tongue.ordinal()).text(), random);
  }

  /** The codebook; each alias is an actor of its own. */
  Codebook codebook(boolean inflect) {
    List<Actor> actors = new ArrayList<>();
    for (Needle needle : needles) {
      TreeSet<Language> language =
          new TreeSet<>(Collections.singleton(new Language(needle.language())));
      Alias alias =
          new Alias(
              needle.text(),
              language,
              Alias.Letters.FOLDED,
              List.of(),
              List.of(),
              inflect,
              List.of());
      String id = "a" + actors.size();
      actors.add(
          new Actor(id, Actor.Kind.GROUP, Names.of(id), List.of(alias), List.of(), List.of()));
    }
    List<Theme> themes = new ArrayList<>();
    for (Rule rule : rules) {
      String id = "t" + themes.size();
      themes.add(new Theme(id, Names.of(id), List.of(rule), List.of()));
    }
    return new Codebook(actors, themes, List.of(), "benchmark", List.of());
  }
}
