package org.mediadigest.codebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import org.mediadigest.article.Language;

/**
 * What a codebook means, boiled down to a version: everything that can change a count or a word of
 * a digest, and nothing else. Built-in tests are left out, and so is the order of actors and
 * themes. The order inside an actor, inside a theme and of sources stays in: the first that fits is
 * the one the ledger names.
 */
final class Meaning {

  private final StringBuilder text = new StringBuilder();

  Meaning(List<Actor> actors, List<Theme> themes, List<Source> sources) {
    list(actors.stream().sorted(Comparator.comparing(Actor::id)).toList(), Meaning::actor);
    list(themes.stream().sorted(Comparator.comparing(Theme::id)).toList(), Meaning::theme);
    list(sources, Meaning::source);
  }

  /** The first twelve hexadecimal digits of its SHA-256. */
  String version() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private void actor(Actor actor) {
    field(actor.id());
    field(actor.kind().label());
    names(actor.name());
    list(actor.aliases(), Meaning::alias);
    list(actor.roles(), Meaning::role);
  }

  private void alias(Alias alias) {
    field(alias.text());
    list(List.copyOf(alias.languages()), Meaning::field);
    field(alias.letters());
    list(alias.unless(), Meaning::field);
    list(alias.near(), Meaning::field);
    field(alias.inflect());
    list(alias.forms(), Meaning::field);
  }

  private void role(Role role) {
    byLanguage(role.titles(), (meaning, titles) -> meaning.list(titles, Meaning::field));
    field(role.from() == null ? "" : role.from());
    field(role.to() == null ? "" : role.to());
  }

  private void theme(Theme theme) {
    field(theme.id());
    names(theme.name());
    list(theme.rules(), Meaning::rule);
  }

  private void rule(Rule rule) {
    field(rule.language());
    field(rule);
  }

  private void source(Source source) {
    field(source.id());
    field(source.name());
    field(source.language());
    list(source.domains(), Meaning::field);
    list(source.folders(), Meaning::field);
    field(source.rights().label());
  }

  private void names(Names names) {
    byLanguage(names.byLanguage(), Meaning::field);
  }

  private <T> void byLanguage(SortedMap<Language, T> values, BiConsumer<Meaning, T> write) {
    field(values.size());
    values.forEach((language, value) -> {
      field(language);
      write.accept(this, value);
    });
  }

  private <T> void list(List<T> items, BiConsumer<Meaning, T> write) {
    field(items.size());
    items.forEach(item -> write.accept(this, item));
  }

  /** Its length goes before each field, so that no two codebooks run into the same text. */
  private void field(Object value) {
    String written = value.toString();
    text.append(written.length()).append(':').append(written);
  }
}
