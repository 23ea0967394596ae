package org.mediadigest.ingest;

import java.util.List;
import org.mediadigest.article.Article;
import org.mediadigest.article.PublicationDate;

/** What became of one file. */
public sealed interface FileReading {

  /**
   * The file was read.
   *
   * @param contentHash SHA-256 of the bytes, in hexadecimal
   * @param articles at least one
   */
  record Read(String contentHash, List<Article> articles) implements FileReading {
    /** Copies the articles. */
    public Read {
      articles = List.copyOf(articles);
    }
  }

  /**
   * The file could not be read.
   *
   * @param contentHash SHA-256 of the bytes, in hexadecimal; empty when not even they could be read
   * @param date the day whose digest reports it: from the path, else from the file time
   * @param reason what is wrong with it and what would help, for the press officer
   */
  record SetAside(String contentHash, PublicationDate date, String reason) implements FileReading {}

  /** SHA-256 of the bytes, in hexadecimal. */
  String contentHash();
}
