package org.mediadigest.cli;

import org.mediadigest.article.Article;
import org.mediadigest.matching.ArticleMatches;

/** One way of telling what was found in a file. */
interface Explanation {

  /** Tells what was counted in an article, what was not, and why. */
  void article(Article article, ArticleMatches matches);

  /** Tells why a file could not be read. */
  void setAside(String file, String reason);
}
