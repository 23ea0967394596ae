package org.mediadigest.matching;

import java.util.Comparator;
import java.util.Locale;
import org.mediadigest.article.Section;
import org.mediadigest.article.Span;

/**
 * One hit of an actor or theme.
 *
 * @param id the actor's or theme's id
 * @param kind which of the two
 * @param section the section it stands in
 * @param span its exact place in that section's text
 * @param surface the words there, as written
 * @param by the alias, role title or rule that found it, as listed in the codebook
 */
public record Mention(
    String id, Kind kind, Section.Name section, Span span, String surface, String by)
    implements Comparable<Mention> {

  /** What was mentioned. */
  public enum Kind {
    ACTOR,
    THEME;

    /** The word used in ledgers: lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final Comparator<Mention> IN_READING_ORDER =
      Comparator.comparing(Mention::section)
          .thenComparing(Mention::span)
          .thenComparing(Mention::kind)
          .thenComparing(Mention::id)
          .thenComparing(Mention::by);

  /** In reading order; at one place actors before themes, then by id. */
  @Override
  public int compareTo(Mention other) {
    return IN_READING_ORDER.compare(this, other);
  }
}
