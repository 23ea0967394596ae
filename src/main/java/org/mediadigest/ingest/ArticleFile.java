package org.mediadigest.ingest;

import java.nio.file.Path;
import java.time.Instant;

/**
 * One file of the article folder.
 *
 * @param path below the folder, with forward slashes; the article's identity
 * @param location where to read it
 * @param size in bytes
 * @param changed time of last change, the last resort for a date
 */
public record ArticleFile(String path, Path location, long size, Instant changed) {}
