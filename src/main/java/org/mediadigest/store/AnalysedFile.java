package org.mediadigest.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediadigest.article.PublicationDate;

/**
 * One file with all that was found in it, ready to be kept.
 *
 * @param path below the article folder
 * @param contentHash SHA-256 of the bytes; empty when they could not be read
 * @param versions what it was analysed with
 * @param articles what it holds; empty when it was set aside
 * @param setAside why it could not be read; null when it could
 */
public record AnalysedFile(
    String path,
    String contentHash,
    Versions versions,
    List<AnalysedArticle> articles,
    @Nullable SetAside setAside) {

  /**
   * Why a file could not be read.
   *
   * @param date whose day's digest reports it
   * @param reason what is wrong with it
   */
  public record SetAside(PublicationDate date, String reason) {}

  /** Refuses a file that was both read and set aside, or neither. */
  public AnalysedFile {
    articles = List.copyOf(articles);
    if (articles.isEmpty() == (setAside == null)) {
      throw new IllegalArgumentException(path + ": either read or set aside");
    }
  }
}
