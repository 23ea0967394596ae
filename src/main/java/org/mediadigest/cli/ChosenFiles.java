package org.mediadigest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.mediadigest.ingest.ArticleFile;
import org.mediadigest.ingest.ArticleFolder;

/**
 * Finds the files named on the command line. One that lies in the article folder goes by its path
 * below it, as in a run: its date and source may be read from that path.
 */
record ChosenFiles(Path articles) {

  /** The files, folders opened; a relative path counts from here, else from the article folder. */
  List<ArticleFile> of(List<Path> named) throws Refusal, IOException {
    List<ArticleFile> chosen = new ArrayList<>();
    for (Path name : named) {
      Path place = place(name);
      if (Files.isDirectory(place)) {
        for (ArticleFile file : ArticleFolder.open(place).files()) {
          chosen.add(identified(file.location()));
        }
      } else {
        chosen.add(identified(place));
      }
    }
    return chosen;
  }

  private Path place(Path name) throws Refusal {
    if (Files.exists(name)) {
      return name;
    }
    Path below = articles.resolve(name);
    if (Files.exists(below)) {
      return below;
    }
    throw Refusal.badUsage("there is no file " + name + ", neither here nor in " + articles);
  }

  private ArticleFile identified(Path place) throws IOException {
    Path root = absolute(articles);
    Path path = absolute(place);
    Path identity = path.startsWith(root) ? root.relativize(path) : place;
    return new ArticleFile(
        withSlashes(identity),
        place,
        Files.size(place),
        Files.getLastModifiedTime(place).toInstant());
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static String withSlashes(Path path) {
    String names =
        StreamSupport.stream(path.spliterator(), false)
            .map(Path::toString)
            .collect(Collectors.joining("/"));
    return path.isAbsolute() ? "/" + names : names;
  }
}
