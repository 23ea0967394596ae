package org.mediadigest.job;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * One file of a day's digest.
 *
 * @param day the day it covers
 * @param path where it is
 * @param written whether this run wrote it; else it was there already, the same byte for byte
 */
public record WrittenDigest(LocalDate day, Path path, boolean written) {}
