package org.mediadigest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mediadigest.job.ArticleListing;
import org.mediadigest.job.DigestSettings;

/** Looks into the article folder, or says what is wrong with it. */
final class ArticleFolders {

  private ArticleFolders() {}

  static ArticleListing list(DigestSettings settings) throws Refusal {
    Path folder = settings.articles();
    if (!Files.isDirectory(folder)) {
      throw Refusal.badUsage(
          "the article folder "
              + folder
              + (Files.exists(folder) ? " is a file" : " does not exist")
              + ": give another with --articles, or as digest.articles in application.yml");
    }
    try {
      return ArticleListing.of(folder, settings.maxFileSize().toBytes());
    } catch (IOException e) {
      throw Refusal.failed(
          "the article folder " + folder + " cannot be listed: " + FailureHandler.inWords(e));
    }
  }
}
