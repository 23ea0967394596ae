package org.mediadigest.job;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mediadigest.ingest.ArticleFile;
import org.mediadigest.ingest.ArticleFolder;

/**
 * The article folder as it stands when a run begins.
 *
 * @param files in path order
 * @param unlisted what of the folder could not be listed
 */
public record ArticleListing(List<ListedFile> files, List<ArticleFolder.Unlisted> unlisted) {

  /** Copies the lists. */
  public ArticleListing {
    files = List.copyOf(files);
    unlisted = List.copyOf(unlisted);
  }

  /**
   * Lists a folder and hashes its files.
   *
   * @param maxBytes size above which a file will be set aside unread
   * @throws IOException when there is no such folder, or it cannot be listed
   */
  public static ArticleListing of(Path folder, long maxBytes) throws IOException {
    ArticleFolder opened = ArticleFolder.open(folder);
    List<ListedFile> files =
        opened.files().parallelStream()
            .map(file -> new ListedFile(file, hash(file, maxBytes)))
            .toList();
    return new ArticleListing(files, opened.unlisted());
  }

  /** Empty for a file that cannot be read: reading it again will say why, and set it aside. */
  private static String hash(ArticleFile file, long maxBytes) {
    if (file.size() > maxBytes) {
      return "";
    }
    try {
      return ContentHash.of(file.location());
    } catch (IOException e) {
      return "";
    }
  }

  /**
   * Tells by its path whether a file is in the folder. What lies below a subfolder that could not
   * be listed is held to be there still.
   */
  Predicate<String> stillThere() {
    Set<String> paths = files.stream().map(listed -> listed.file().path()).collect(toSet());
    return path ->
        paths.contains(path)
            || unlisted.stream().anyMatch(place -> path.startsWith(place.path() + "/"));
  }

  /** What the folder holds, in one hash: two folders with the same are the same to a run. */
  public String contentHash() {
    return ContentHash.of(
        files.stream()
            .map(f -> f.file().path() + '\n' + f.file().size() + '\n' + f.contentHash())
            .collect(Collectors.joining("\n")));
  }
}
