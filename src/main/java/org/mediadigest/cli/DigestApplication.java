package org.mediadigest.cli;

import java.nio.file.Path;
import java.util.Map;
import org.mediadigest.job.Assignment;
import org.mediadigest.job.DigestRun;
import org.mediadigest.job.JobConfiguration;
import org.mediadigest.job.ReportsFolder;
import org.mediadigest.job.RunProgress;
import org.mediadigest.job.RunResult;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/** What Spring Boot starts for a run: database, schema, Spring Batch and the job. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(JobConfiguration.class)
class DigestApplication {

  /** Name of the log beside the store. */
  static final String LOG = "media-digest.log";

  /** Starts it, carries the assignment out and ends it. */
  static RunResult run(Assignment assignment, RunProgress progress, Path config) throws Exception {
    ReportsFolder reports = new ReportsFolder(assignment.settings().reports());
    SpringApplication application =
        new SpringApplicationBuilder(DigestApplication.class)
            .initializers(context -> addBeans(context, assignment, progress))
            .properties(properties(reports.store()))
            .build();
    try (ConfigurableApplicationContext context = start(application, config, reports.store())) {
      return context.getBean(DigestRun.class).execute();
    }
  }

  private static ConfigurableApplicationContext start(
      SpringApplication application, Path config, Path store) throws Refusal {
    try {
      return application.run("--spring.config.location=" + SettingsFile.locations(config));
    } catch (RuntimeException e) {
      throw Refusal.failed(
          """
          the database %s cannot be used (%s).
          If it is damaged, move it away: the digests stay, and the articles are read anew.
          The whole story is in %s.\
          """
              .formatted(
                  store.resolve("media-digest.mv.db"),
                  FailureHandler.inWords(e),
                  store.resolve(LOG)));
    }
  }

  private static void addBeans(
      ConfigurableApplicationContext context, Assignment assignment, RunProgress progress) {
    GenericApplicationContext beans = (GenericApplicationContext) context;
    beans.registerBean(Assignment.class, () -> assignment);
    beans.registerBean(RunProgress.class, () -> progress);
  }

  /**
   * The database closes with the application, not with the first shutdown hook to run: the job may
   * still have a checkpoint to write. And it writes at each commit rather than half a second later:
   * a checkpoint that a power cut can take back is none.
   */
  private static Map<String, Object> properties(Path store) {
    return Map.of(
        "spring.datasource.url",
        "jdbc:h2:file:" + store.resolve("media-digest") + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0",
        "logging.file.name",
        store.resolve(LOG).toString());
  }
}
