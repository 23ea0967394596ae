package org.mediadigest.ingest;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The folder the articles lie in, listed once.
 *
 * <p>Links are followed, and a link that leads back to a folder it lies in is reported, not
 * followed. Hidden files and folders, whose names begin with a dot, are not articles.
 */
public final class ArticleFolder {

  private static final Comparator<String> BY_CODE_POINT =
      (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

  private final List<ArticleFile> files;
  private final List<Unlisted> unlisted;

  /**
   * A place in the folder that could not be listed.
   *
   * @param path below the article folder, with forward slashes
   * @param reason what is wrong with it, for the press officer
   */
  public record Unlisted(String path, String reason) {}

  private ArticleFolder(List<ArticleFile> files, List<Unlisted> unlisted) {
    this.files =
        files.stream().sorted(Comparator.comparing(ArticleFile::path, BY_CODE_POINT)).toList();
    this.unlisted =
        unlisted.stream().sorted(Comparator.comparing(Unlisted::path, BY_CODE_POINT)).toList();
  }

  /**
   * Lists a folder with all below it.
   *
   * @throws NoSuchFileException when there is no such folder
   * @throws NotDirectoryException when it is a file
   * @throws IOException when the folder itself cannot be listed
   */
  public static ArticleFolder open(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      throw new NoSuchFileException(folder.toString(), null, "the article folder does not exist");
    }
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder + ": the article folder is a file");
    }
    Listing listing = new Listing(folder);
    Files.walkFileTree(
        folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, listing);
    return new ArticleFolder(listing.files, listing.unlisted);
  }

  /** The files in the order of their paths' code points: the same on every machine. */
  public List<ArticleFile> files() {
    return files;
  }

  /** Subfolders and links that could not be followed. */
  public List<Unlisted> unlisted() {
    return unlisted;
  }

  private static final class Listing extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final List<ArticleFile> files = new ArrayList<>();
    private final List<Unlisted> unlisted = new ArrayList<>();

    Listing(Path folder) {
      this.folder = folder;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
      return !dir.equals(folder) && isHidden(dir)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file) && attributes.isRegularFile()) {
        files.add(
            new ArticleFile(
                path(file), file, attributes.size(), attributes.lastModifiedTime().toInstant()));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
      if (file.equals(folder)) {
        throw problem;
      }
      unlisted.add(new Unlisted(path(file), ReadFailure.reason(problem)));
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path file) {
      return file.getFileName().toString().startsWith(".");
    }

    private String path(Path file) {
      return StreamSupport.stream(folder.relativize(file).spliterator(), false)
          .map(Path::toString)
          .collect(Collectors.joining("/"));
    }
  }
}
