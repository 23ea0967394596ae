package org.mediadigest.codebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads the three files of a codebook, and goes on after a fault to report all of them. */
final class CodebookLoader {

  private final Path folder;
  private final Problems problems = new Problems();

  CodebookLoader(Path folder) {
    this.folder = folder;
  }

  /** The codebook, when nothing is wrong with it. */
  Codebook load() throws CodebookException {
    if (!Files.isDirectory(folder)) {
      problems.error(
          new Place(folder.toString(), 1, 1, ""),
          "the configuration folder does not exist",
          "check its name; it holds actors.yml, themes.yml and sources.yml");
      throw new CodebookException(problems.errors());
    }
    Codebook codebook = readAll();
    if (!problems.errors().isEmpty()) {
      throw new CodebookException(problems.errors());
    }
    return codebook;
  }

  private Codebook readAll() {
    Ids ids = new Ids();
    Optional<Value> actorsRoot = open("actors.yml");
    List<Actor> actors = actorsRoot.map(root -> new ActorsFile(ids).read(root)).orElse(List.of());
    List<String> actorIds = List.copyOf(ids.all());
    ThemesFile themesFile = new ThemesFile(ids);
    List<Theme> themes = open("themes.yml").map(themesFile::read).orElse(List.of());
    if (actorsRoot.isPresent()) {
      themesFile.checkReferences(actorIds);
    }
    List<Source> sources = open("sources.yml").map(new SourcesFile()::read).orElse(List.of());
    String version = new Meaning(actors, themes, sources).version();
    return new Codebook(actors, themes, sources, version, problems.warnings());
  }

  private Optional<Value> open(String file) {
    return new YamlFile(folder.resolve(file), problems).read();
  }
}
