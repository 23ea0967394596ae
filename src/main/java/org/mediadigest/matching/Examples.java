package org.mediadigest.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediadigest.article.Article;
import org.mediadigest.article.Language;
import org.mediadigest.article.PublicationDate;
import org.mediadigest.article.Section;
import org.mediadigest.codebook.Actor;
import org.mediadigest.codebook.Codebook;
import org.mediadigest.codebook.Diagnostic;
import org.mediadigest.codebook.Example;
import org.mediadigest.codebook.Role;
import org.mediadigest.codebook.Theme;

/**
 * Runs the codebook's built-in tests. Each sentence is read as a whole article in no known
 * language, so that every alias and rule is tried on it; one that begins with {@code TITLE:} is a
 * headline.
 */
public final class Examples {

  private static final String TITLE = "TITLE:";

  private final Matcher matcher;
  private final List<Diagnostic> failures = new ArrayList<>();

  private Examples(Matcher matcher) {
    this.matcher = matcher;
  }

  /**
   * Runs all tests.
   *
   * @return an error for each test that fails, sorted by place; empty when all pass
   */
  public static List<Diagnostic> run(Codebook codebook) {
    Examples examples = new Examples(Matcher.compile(codebook));
    codebook.actors().forEach(examples::run);
    codebook.themes().forEach(examples::run);
    Collections.sort(examples.failures);
    return List.copyOf(examples.failures);
  }

  private void run(Actor actor) {
    PublicationDate date = lastDayInOffice(actor);
    actor.tests().forEach(test -> run(test, Mention.Kind.ACTOR, actor.id(), date));
  }

  private void run(Theme theme) {
    theme.tests().forEach(test -> run(test, Mention.Kind.THEME, theme.id(), null));
  }

  private void run(Example test, Mention.Kind kind, String id, @Nullable PublicationDate date) {
    ArticleMatches matches = matcher.match(article(test.text(), date));
    boolean found =
        matches.mentions().stream().anyMatch(m -> m.kind() == kind && m.id().equals(id));
    if (found != test.matches()) {
      failures.add(found ? unwanted(test, id, matches) : missed(test, id, matches));
    }
  }

  private static Article article(String text, @Nullable PublicationDate date) {
    Section section =
        text.startsWith(TITLE)
            ? Section.of(Section.Name.TITLE, text.substring(TITLE.length()))
            : Section.of(Section.Name.BODY, text);
    return new Article("example", date, Language.UNKNOWN, "", null, List.of(section));
  }

  /** A day on which titles count: the last of the latest role, or its first while it lasts. */
  private static @Nullable PublicationDate lastDayInOffice(Actor actor) {
    Optional<LocalDate> day =
        actor.roles().stream().flatMap(Examples::knownDays).max(LocalDate::compareTo);
    return day.map(d -> new PublicationDate(d, null, PublicationDate.Provenance.METADATA))
        .orElse(null);
  }

  private static Stream<LocalDate> knownDays(Role role) {
    return Stream.of(role.to(), role.from()).filter(Objects::nonNull).limit(1);
  }

  private static Diagnostic unwanted(Example test, String id, ArticleMatches matches) {
    Mention mention =
        matches.mentions().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    return error(
        test,
        "%s must not be found here, but '%s' was, by '%s'"
            .formatted(id, mention.surface(), mention.by()),
        "add this wording under unless, or narrow what found it");
  }

  private static Diagnostic missed(Example test, String id, ArticleMatches matches) {
    Optional<Rejection> near =
        matches.rejected().stream().filter(r -> r.candidate().id().equals(id)).findFirst();
    String reason =
        near.map(r ->
                ": '%s' was rejected (%s: %s)"
                    .formatted(r.candidate().surface(), r.reason().label(), r.detail()))
            .orElse("");
    return error(
        test,
        id + " must be found here, but was not" + reason,
        "list the wording that should find it");
  }

  private static Diagnostic error(Example test, String message, String remedy) {
    return new Diagnostic(Diagnostic.Severity.ERROR, test.place(), message, remedy);
  }
}
