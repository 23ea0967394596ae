package org.mediadigest.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.mediadigest.article.DateRange;
import org.mediadigest.report.Coverage.SetAsideLine;
import org.mediadigest.report.DailyDigest;
import org.mediadigest.report.DigestBuilder;
import org.mediadigest.report.DigestForm;
import org.mediadigest.report.Edition;
import org.mediadigest.report.Wording;
import org.mediadigest.tally.CodedArticle;
import org.mediadigest.tally.History;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Puts together a day's digest and writes it in each form. */
final class DigestWriter implements ItemWriter<LocalDate> {

  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

  private final Assignment assignment;
  private final Stores stores;
  private final ReportsFolder reports;
  private final List<DigestForm> forms;
  private final RunLog log;
  private final Wording wording;

  DigestWriter(
      Assignment assignment,
      Stores stores,
      ReportsFolder reports,
      List<DigestForm> forms,
      RunLog log) {
    this.assignment = assignment;
    this.stores = stores;
    this.reports = reports;
    this.forms = forms;
    this.log = log;
    this.wording = Wording.in(assignment.settings().language());
  }

  @Override
  public void write(Chunk<? extends LocalDate> chunk) throws IOException {
    for (LocalDate day : chunk) {
      DailyDigest digest = digest(day);
      for (DigestForm form : forms) {
        write(digest, form);
      }
    }
  }

  private DailyDigest digest(LocalDate day) {
    List<CodedArticle> articles = stores.days().articles(day);
    DateRange past = new DateRange(day.minusWeeks(History.BASELINE_WEEKS), day.minusDays(1));
    List<SetAsideLine> setAside =
        stores.articles().setAside().stream()
            .filter(file -> file.day().equals(day))
            .map(file -> new SetAsideLine(file.path(), file.reason()))
            .toList();
    return new DigestBuilder(edition(day, articles), assignment.codebook())
        .build(articles, stores.tallies().tallies(past), setAside);
  }

  private Edition edition(LocalDate day, List<CodedArticle> articles) {
    DigestSettings settings = assignment.settings();
    return new Edition(
        day,
        settings.desk(),
        settings.language(),
        settings.zone(),
        assignment.over(day) ? END_OF_DAY : latest(articles),
        assignment.codebook().version(),
        assignment.engineVersion());
  }

  /** On a day not yet over, a clock would make two runs on the same articles differ. */
  private static LocalTime latest(List<CodedArticle> articles) {
    return articles.stream()
        .map(coded -> coded.date().time())
        .filter(Objects::nonNull)
        .max(LocalTime::compareTo)
        .orElse(LocalTime.MIDNIGHT);
  }

  private void write(DailyDigest digest, DigestForm form) throws IOException {
    LocalDate day = digest.edition().day();
    Path target = reports.digest(day, form.ending());
    if (reports.write(target, out -> form.write(digest, wording, out))
        == ReportsFolder.Outcome.WRITTEN) {
      log.written(target);
    }
    stores.digests().replace(day, form.ending(), ContentHash.of(target));
  }
}
