package org.mediadigest.job;

import org.mediadigest.ingest.ArticleFile;

/**
 * A file of the article folder with what its bytes hash to.
 *
 * @param file the file
 * @param contentHash SHA-256 of its bytes; empty when they cannot or need not be read
 */
public record ListedFile(ArticleFile file, String contentHash) {}
