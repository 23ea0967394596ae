package org.mediadigest.job;

import java.util.List;
import org.mediadigest.report.DigestForm;
import org.mediadigest.report.excel.ExcelDigest;
import org.mediadigest.report.pdf.PdfDigest;
import org.mediadigest.store.BatchTables;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** Puts the job together. Needs an {@link Assignment} and a {@link RunProgress} from outside. */
@Configuration(proxyBeanMethods = false)
public class JobConfiguration {

  @Bean
  BatchTables batchTables() {
    return new BatchTables();
  }

  @Bean
  Stores stores(JdbcTemplate jdbc) {
    return Stores.in(jdbc);
  }

  @Bean
  ReportsFolder reportsFolder(Assignment assignment) {
    return new ReportsFolder(assignment.settings().reports());
  }

  @Bean
  ExcelDigest excelDigest() {
    return new ExcelDigest();
  }

  @Bean
  PdfDigest pdfDigest() {
    return new PdfDigest();
  }

  @Bean
  RunLog runLog() {
    return new RunLog();
  }

  @Bean
  GracefulStop gracefulStop() {
    return new GracefulStop();
  }

  @Bean
  ThreadPoolTaskExecutor analysts(Assignment assignment) {
    int wanted = assignment.settings().threads();
    ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
    executor.setThreadNamePrefix("analyst-");
    executor.setCorePoolSize(wanted == 0 ? Runtime.getRuntime().availableProcessors() : wanted);
    return executor;
  }

  @Bean
  DigestSteps digestSteps(
      JobRepository repository,
      PlatformTransactionManager transactions,
      Assignment assignment,
      Stores stores,
      RunLog log) {
    return new DigestSteps(repository, transactions, assignment, stores, log);
  }

  @Bean
  Job digestJob(
      JobRepository repository,
      DigestSteps steps,
      ThreadPoolTaskExecutor analysts,
      ReportsFolder reports,
      List<DigestForm> forms,
      RunProgress progress,
      GracefulStop stop) {
    return new JobBuilder(DigestRun.JOB, repository)
        .listener(stop)
        .start(steps.vanished())
        .next(steps.articles(analysts, progress))
        .next(steps.syndication())
        .next(steps.tallies())
        .next(steps.digests(reports, forms, progress))
        .build();
  }

  @Bean
  DigestShelf digestShelf(
      Assignment assignment, ReportsFolder reports, List<DigestForm> forms, Stores stores) {
    return new DigestShelf(assignment, reports, forms, stores);
  }

  @Bean
  RunSummary runSummary(Assignment assignment, DigestShelf shelf, Stores stores, RunLog log) {
    return new RunSummary(assignment, shelf, stores, log);
  }

  @Bean
  DigestRun digestRun(
      Assignment assignment,
      JobRepository repository,
      JobOperator operator,
      Job job,
      DigestShelf shelf,
      RunSummary summary) {
    return new DigestRun(assignment, repository, operator, job, shelf, summary);
  }
}
