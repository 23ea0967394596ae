package org.mediadigest.job;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediadigest.article.Language;
import org.mediadigest.ingest.DefaultFurniture;
import org.mediadigest.ingest.ReadingSettings;
import org.springframework.util.unit.DataSize;

/**
 * What the press office chose in {@code application.yml}, under {@code digest}.
 *
 * @param articles folder of the articles
 * @param reports folder of the digests and the store
 * @param zone zone in which days begin and end
 * @param language language of the digests
 * @param desk whom they are made for, printed in their head; may be empty
 * @param maxFileSize size above which a file is set aside
 * @param threads threads that analyse articles; 0 for as many as the machine has processors
 * @param filesPerTransaction files analysed between two checkpoints
 * @param furniture further patterns that mark page boilerplate
 */
public record DigestSettings(
    Path articles,
    Path reports,
    ZoneId zone,
    Language language,
    String desk,
    DataSize maxFileSize,
    int threads,
    int filesPerTransaction,
    List<ReadingSettings.FurniturePattern> furniture) {

  /** Refuses numbers out of range; without a list of furniture there is none. */
  public DigestSettings(
      Path articles,
      Path reports,
      ZoneId zone,
      Language language,
      String desk,
      DataSize maxFileSize,
      int threads,
      int filesPerTransaction,
      @Nullable List<ReadingSettings.FurniturePattern> furniture) {
    if (threads < 0) {
      throw new IllegalArgumentException("threads must be 0 or more, not " + threads);
    }
    if (filesPerTransaction < 1) {
      throw new IllegalArgumentException(
          "files-per-transaction must be 1 or more, not " + filesPerTransaction);
    }
    if (furniture != null && furniture.stream().anyMatch(DigestSettings::isIncomplete)) {
      throw new IllegalArgumentException("each entry of furniture needs a name and a pattern");
    }
    this.articles = articles;
    this.reports = reports;
    this.zone = zone;
    this.language = language;
    this.desk = desk;
    this.maxFileSize = maxFileSize;
    this.threads = threads;
    this.filesPerTransaction = filesPerTransaction;
    this.furniture = furniture == null ? List.of() : List.copyOf(furniture);
  }

  /** A setting that is not given arrives as null, whatever the record says. */
  private static boolean isIncomplete(ReadingSettings.FurniturePattern furniture) {
    return Stream.of(furniture.name(), furniture.pattern()).anyMatch(Objects::isNull);
  }

  /** The same with other folders, where they are given. */
  public DigestSettings with(@Nullable Path otherArticles, @Nullable Path otherReports) {
    return new DigestSettings(
        otherArticles == null ? articles : otherArticles,
        otherReports == null ? reports : otherReports,
        zone,
        language,
        desk,
        maxFileSize,
        threads,
        filesPerTransaction,
        furniture);
  }

  /** The part that reading needs, the furniture every agency text has included. */
  public ReadingSettings reading() {
    List<ReadingSettings.FurniturePattern> all = new ArrayList<>(DefaultFurniture.patterns());
    all.addAll(furniture);
    return new ReadingSettings(zone, maxFileSize.toBytes(), all);
  }
}
