package org.mediadigest.codebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Everything the team looks for, as read from {@code actors.yml}, {@code themes.yml} and {@code
 * sources.yml}.
 *
 * @param actors in the order of the file
 * @param themes in the order of the file
 * @param sources in the order of the file
 * @param version hash of the meaning (not of the bytes): twelve hexadecimal digits
 * @param warnings what is worth a look, sorted by place
 */
public record Codebook(
    List<Actor> actors,
    List<Theme> themes,
    List<Source> sources,
    String version,
    List<Diagnostic> warnings) {

  /** Copies the collections. */
  public Codebook {
    actors = List.copyOf(actors);
    themes = List.copyOf(themes);
    sources = List.copyOf(sources);
    warnings = List.copyOf(warnings);
  }

  /**
   * Reads the codebook in a configuration folder.
   *
   * @throws CodebookException with every problem found, when there is one
   */
  public static Codebook load(Path folder) throws CodebookException {
    return new CodebookLoader(folder).load();
  }

  /** The actor with that id. */
  public Optional<Actor> actor(String id) {
    return actors.stream().filter(actor -> actor.id().equals(id)).findFirst();
  }

  /** The theme with that id. */
  public Optional<Theme> theme(String id) {
    return themes.stream().filter(theme -> theme.id().equals(id)).findFirst();
  }

  /** The source with that id. */
  public Optional<Source> source(String id) {
    return sources.stream().filter(source -> source.id().equals(id)).findFirst();
  }
}
