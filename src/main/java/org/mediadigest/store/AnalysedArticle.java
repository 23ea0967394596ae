package org.mediadigest.store;

import org.mediadigest.article.Article;
import org.mediadigest.matching.ArticleMatches;
import org.mediadigest.syndication.Fingerprint;

/**
 * One article with what was found in it.
 *
 * @param article the article
 * @param matches mentions counted and rejected
 * @param fingerprint what it has in common with its copies
 */
public record AnalysedArticle(Article article, ArticleMatches matches, Fingerprint fingerprint) {}
