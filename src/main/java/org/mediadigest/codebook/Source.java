package org.mediadigest.codebook;

import java.util.List;
import java.util.Locale;
import org.mediadigest.article.Language;

/**
 * An outlet, and how its articles are recognised.
 *
 * @param id short name; unique among sources
 * @param name the outlet's name as readers know it
 * @param language the language it usually writes in; {@link Language#UNKNOWN} when several
 * @param domains web domains, subdomains included
 * @param folders folder or file-name words that give it away in an article's path
 * @param rights how much of its text a digest may show
 */
public record Source(
    String id,
    String name,
    Language language,
    List<String> domains,
    List<String> folders,
    Rights rights) {

  /** How much of an outlet's text a digest may show. */
  public enum Rights {
    /** The headline only. */
    HEADLINE,
    /** The headline and a few words around each mention. */
    SNIPPET,
    /** Everything. */
    FULL;

    /** The word used in the codebook: lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Refuses an empty id; copies the collections. */
  public Source {
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("a source needs an id and a name");
    }
    domains = List.copyOf(domains);
    folders = List.copyOf(folders);
  }
}
