package org.mediadigest.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mediadigest.article.Article;
import org.mediadigest.article.Furniture;
import org.mediadigest.article.Language;
import org.mediadigest.article.PublicationDate;
import org.mediadigest.article.Section;
import org.mediadigest.article.Span;
import org.mediadigest.codebook.Actor;
import org.mediadigest.codebook.Alias;
import org.mediadigest.codebook.Codebook;
import org.mediadigest.codebook.Names;
import org.mediadigest.codebook.Role;
import org.mediadigest.codebook.Rule;
import org.mediadigest.codebook.RuleSyntaxException;
import org.mediadigest.codebook.Theme;

/** A small codebook built in a test, and articles read with it; says what was found in one line. */
final class Desk {

  private final List<Actor> actors = new ArrayList<>();
  private final List<Theme> themes = new ArrayList<>();
  private Language language = Language.UNKNOWN;
  private @Nullable LocalDate day;

  /** An actor with plain aliases. */
  Desk actor(String id, String... aliases) {
    return actor(id, Arrays.stream(aliases).map(Alias::of).toArray(Alias[]::new));
  }

  Desk actor(String id, Alias... aliases) {
    return actor(id, List.of(aliases), List.of());
  }

  Desk actor(String id, List<Alias> aliases, List<Role> roles) {
    actors.add(new Actor(id, Actor.Kind.ORGANISATION, Names.of(id), aliases, roles, List.of()));
    return this;
  }

  Desk theme(String id, String... rules) {
    return themeIn("und", id, rules);
  }

  Desk themeIn(String language, String id, String... rules) {
    List<Rule> parsed = new ArrayList<>();
    for (String rule : rules) {
      try {
        parsed.add(Rule.parse(rule, new Language(language)));
      } catch (RuleSyntaxException e) {
        throw new AssertionError(e);
      }
    }
    themes.add(new Theme(id, Names.of(id), parsed, List.of()));
    return this;
  }

  /** The language of the articles read from now on. */
  Desk reading(String code) {
    language = new Language(code);
    return this;
  }

  /** The date of the articles read from now on. */
  Desk on(String date) {
    day = LocalDate.parse(date);
    return this;
  }

  Codebook codebook() {
    return new Codebook(actors, themes, List.of(), "test", List.of());
  }

  /** Reads a body; what stands between double brackets is furniture. */
  ArticleMatches read(String body) {
    return read(section(Section.Name.BODY, body));
  }

  ArticleMatches read(Section... sections) {
    PublicationDate date =
        day == null ? null : new PublicationDate(day, null, PublicationDate.Provenance.METADATA);
    return Matcher.compile(codebook())
        .match(new Article("a.txt", date, language, "", null, List.of(sections)));
  }

  /** An undated article that is all body. */
  static Article article(String language, String text) {
    Section body = Section.of(Section.Name.BODY, text);
    return new Article("a.txt", null, new Language(language), "", null, List.of(body));
  }

  static Section section(Section.Name name, String text) {
    int open = text.indexOf("[[");
    if (open < 0) {
      return Section.of(name, text);
    }
    int close = text.indexOf("]]") - 2;
    String bare = text.replace("[[", "").replace("]]", "");
    return new Section(name, bare, List.of(new Furniture(new Span(open, close), "teaser")));
  }

  /** What was counted: {@code id=words; id=words}. */
  String counted(String body) {
    return counted(read(body));
  }

  static String counted(ArticleMatches matches) {
    return matches.mentions().stream()
        .map(mention -> mention.id() + "=" + mention.surface())
        .collect(Collectors.joining("; "));
  }

  /** What was rejected: {@code id=words (reason)}. */
  String rejected(String body) {
    return read(body).rejected().stream()
        .map(r ->
            r.candidate().id() + "=" + r.candidate().surface() + " (" + r.reason().label() + ")")
        .collect(Collectors.joining("; "));
  }

  static Alias alias(String text, String languages) {
    return new Alias(
        text, languages(languages), Alias.lettersOf(text), List.of(), List.of(), true, List.of());
  }

  static Alias exact(String text) {
    return alias(text, Alias.Letters.EXACT);
  }

  static Alias alias(String text, Alias.Letters letters) {
    return new Alias(text, languages(""), letters, List.of(), List.of(), true, List.of());
  }

  static Alias unless(String text, String... wordings) {
    return new Alias(
        text, languages(""), Alias.lettersOf(text), List.of(wordings), List.of(), true, List.of());
  }

  static Alias near(String text, String... company) {
    return new Alias(
        text, languages(""), Alias.lettersOf(text), List.of(), List.of(company), true, List.of());
  }

  static Role role(String title, @Nullable String from, @Nullable String to) {
    return new Role(new TreeMap<>(Map.of(Language.UNKNOWN, List.of(title))), date(from), date(to));
  }

  private static @Nullable LocalDate date(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static SortedSet<Language> languages(String codes) {
    return Arrays.stream(codes.split(" "))
        .filter(code -> !code.isEmpty())
        .map(Language::new)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
