package org.mediadigest.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFolderTest {

  @TempDir Path folder;

  @Test
  void filesComeInTheOrderOfTheirPathsCodePoints() throws IOException {
    for (String path :
        new String[] {"b.txt", "B.txt", "a/z.txt", "a-b.txt", "é.txt", "𝔸.txt", "ﬁ.txt"}) {
      write(path);
    }
    assertThat(ArticleFolder.open(folder).files())
        .extracting(ArticleFile::path)
        .containsExactly("B.txt", "a-b.txt", "a/z.txt", "b.txt", "é.txt", "ﬁ.txt", "𝔸.txt");
  }

  @Test
  void hiddenFilesAndFoldersAreNoArticles() throws IOException {
    write(".hidden.txt");
    write(".git/config.txt");
    write("seen.txt");
    assertThat(ArticleFolder.open(folder).files())
        .extracting(ArticleFile::path)
        .containsExactly("seen.txt");
  }

  @Test
  void aHiddenFolderMayItselfBeTheArticleFolder() throws IOException {
    write(".archive/seen.txt");
    assertThat(ArticleFolder.open(folder.resolve(".archive")).files()).hasSize(1);
  }

  @Test
  void aLinkBackIsReportedAndNotFollowed() throws IOException {
    write("day/seen.txt");
    Files.createSymbolicLink(folder.resolve("day/again"), folder);
    ArticleFolder listed = ArticleFolder.open(folder);
    assertThat(listed.files()).extracting(ArticleFile::path).containsExactly("day/seen.txt");
    assertThat(listed.unlisted())
        .containsExactly(
            new ArticleFolder.Unlisted(
                "day/again", "is a link that leads back to a folder it lies in"));
  }

  @Test
  void aLinkToAFileIsAnArticle() throws IOException {
    write("day/seen.txt");
    Files.createSymbolicLink(folder.resolve("linked.txt"), folder.resolve("day/seen.txt"));
    assertThat(ArticleFolder.open(folder).files())
        .extracting(ArticleFile::path)
        .containsExactly("day/seen.txt", "linked.txt");
  }

  @Test
  void aMissingFolderIsNamed() {
    Path missing = folder.resolve("nowhere");
    assertThatThrownBy(() -> ArticleFolder.open(missing))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("nowhere")
        .hasMessageContaining("does not exist");
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    write("article.txt");
    assertThatThrownBy(() -> ArticleFolder.open(folder.resolve("article.txt")))
        .isInstanceOf(NotDirectoryException.class)
        .hasMessageContaining("is a file");
  }

  private void write(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "Sofia wartet");
  }
}
