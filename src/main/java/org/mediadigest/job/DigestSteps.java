package org.mediadigest.job;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.mediadigest.article.DateRange;
import org.mediadigest.matching.Matcher;
import org.mediadigest.report.DigestForm;
import org.mediadigest.store.AnalysedFile;
import org.mediadigest.tally.History;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** The steps of the job, in the order they follow each other. */
final class DigestSteps {

  private static final CheckpointReader.Position UNREPORTED = (done, all) -> {};

  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final Assignment assignment;
  private final Stores stores;
  private final RunLog log;

  DigestSteps(
      JobRepository repository,
      PlatformTransactionManager transactions,
      Assignment assignment,
      Stores stores,
      RunLog log) {
    this.repository = repository;
    this.transactions = transactions;
    this.assignment = assignment;
    this.stores = stores;
    this.log = log;
  }

  /** Files that are gone from the folder leave no ghosts in the days of the range. */
  Step vanished() {
    return new StepBuilder("vanished", repository)
        .tasklet(
            (contribution, context) -> {
              log.vanished(
                  stores
                      .articles()
                      .removeVanished(assignment.listing().stillThere(), assignment.range()));
              return RepeatStatus.FINISHED;
            },
            transactions)
        .build();
  }

  /** Files are read and analysed, several at a time; each chunk is stored in one transaction. */
  Step articles(AsyncTaskExecutor analysts, RunProgress progress) {
    Matcher matcher = Matcher.compile(assignment.codebook());
    ArticleAnalysis analysis = new ArticleAnalysis(assignment, stores.articles(), matcher::match);
    return new StepBuilder("articles", repository)
        .<ListedFile, AnalysedFile>chunk(assignment.settings().filesPerTransaction())
        .transactionManager(transactions)
        .reader(
            new CheckpointReader<>(
                assignment.listing()::files, listed -> listed.file().path(), progress::file))
        .processor(analysis)
        .writer(chunk -> stores.articles().replace(chunk.getItems()))
        .taskExecutor(analysts)
        .listener((StepExecutionListener) analysis)
        .listener(log)
        .build();
  }

  /** Copies of one text are found in each day that will be counted. */
  Step syndication() {
    return days("syndication", this::daysToCount, new SyndicationWriter(stores.days()), UNREPORTED);
  }

  /** The days of the range are counted, and of their history what has no tally that holds. */
  Step tallies() {
    return days(
        "tallies",
        this::daysToCount,
        new TallyWriter(stores, assignment.codebook().version()),
        UNREPORTED);
  }

  /** The digests of the range are written. */
  Step digests(ReportsFolder reports, List<DigestForm> forms, RunProgress progress) {
    return days(
        "digests",
        assignment.range()::days,
        new DigestWriter(assignment, stores, reports, forms, log),
        progress::day);
  }

  private List<LocalDate> daysToCount() {
    DateRange range = assignment.range();
    LocalDate first = range.from().minusWeeks(History.BASELINE_WEEKS);
    SortedSet<LocalDate> days =
        new TreeSet<>(stores.tallies().uncounted(new DateRange(first, range.to())));
    days.addAll(range.days());
    return List.copyOf(days);
  }

  /** A transaction for each day, so that a restart repeats at most one. */
  private Step days(
      String name,
      Supplier<List<LocalDate>> days,
      ItemWriter<LocalDate> writer,
      CheckpointReader.Position position) {
    return new StepBuilder(name, repository)
        .<LocalDate, LocalDate>chunk(1)
        .transactionManager(transactions)
        .reader(new CheckpointReader<>(days, LocalDate::toString, position))
        .writer(writer)
        .build();
  }
}
