package org.mediadigest.job;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.mediadigest.article.DateRange;
import org.mediadigest.codebook.Codebook;
import org.mediadigest.store.Versions;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * What one run has to do, settled before it starts.
 *
 * @param range the days whose digests are wanted
 * @param today the day the run starts, in the configured zone
 * @param again whether to count anew what has been counted
 * @param codebook the codebook, checked
 * @param settings the settings
 * @param engineVersion version of the program and its reading settings
 * @param listing the article folder
 */
public record Assignment(
    DateRange range,
    LocalDate today,
    boolean again,
    Codebook codebook,
    DigestSettings settings,
    String engineVersion,
    ArticleListing listing) {

  /** What files are analysed with. */
  Versions versions() {
    return new Versions(codebook.version(), engineVersion);
  }

  /** Whether no more news of that day will appear. */
  boolean over(LocalDate day) {
    return day.isBefore(today);
  }

  /**
   * All that the digests depend on. The days not yet over are among it: their digests state how far
   * the day had come.
   *
   * @param attempt counted from 1; more than that when the same is wanted once more
   */
  JobParameters parameters(long attempt) {
    String unfinished =
        range.days().stream()
            .filter(day -> !over(day))
            .map(LocalDate::toString)
            .collect(Collectors.joining(" "));
    return new JobParametersBuilder()
        .addLocalDate("from", range.from())
        .addLocalDate("to", range.to())
        .addString("codebook", codebook.version())
        .addString("engine", engineVersion)
        .addString("articles", listing.contentHash())
        .addString("language", settings.language().code())
        .addString("desk", settings.desk())
        .addString("unfinished", ContentHash.of(unfinished))
        .addLong("attempt", attempt)
        .toJobParameters();
  }
}
