package org.mediadigest.job;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/**
 * Carries an {@link Assignment} out: starts it, goes on with it where it was interrupted, or finds
 * it done.
 *
 * <p>Whoever calls holds the {@link RunLock}.
 */
public final class DigestRun {

  static final String JOB = "digest";

  private final Assignment assignment;
  private final JobRepository repository;
  private final JobOperator operator;
  private final Job job;
  private final DigestShelf shelf;
  private final RunSummary summary;

  DigestRun(
      Assignment assignment,
      JobRepository repository,
      JobOperator operator,
      Job job,
      DigestShelf shelf,
      RunSummary summary) {
    this.assignment = assignment;
    this.repository = repository;
    this.operator = operator;
    this.job = job;
    this.shelf = shelf;
    this.summary = summary;
  }

  /**
   * Carries it out.
   *
   * @throws IOException when the reports folder cannot be read or written
   * @throws JobExecutionException when Spring Batch refuses to start the job
   */
  public RunResult execute() throws IOException, JobExecutionException {
    shelf.sweep();
    recoverKilled();
    long attempt = lastAttempt();
    JobExecution last = attempt == 0 ? null : execution(attempt);
    if (last == null || !isDone(last)) {
      boolean anew = attempt == 0 || assignment.again();
      return start(anew ? attempt + 1 : attempt);
    }
    return !assignment.again() && shelf.isComplete()
        ? summary.of(RunResult.Status.UP_TO_DATE, List.of())
        : start(attempt + 1);
  }

  private static boolean isDone(JobExecution execution) {
    return execution.getStatus() == BatchStatus.COMPLETED;
  }

  /** What Batch believes to be running was killed: the lock says that nothing else runs. */
  private void recoverKilled() {
    repository.findRunningJobExecutions(JOB).forEach(operator::recover);
  }

  /** 0 when the assignment was never begun. */
  private long lastAttempt() {
    long attempt = 0;
    while (execution(attempt + 1) != null) {
      attempt++;
    }
    return attempt;
  }

  private @Nullable JobExecution execution(long attempt) {
    return repository.getLastJobExecution(JOB, assignment.parameters(attempt));
  }

  private RunResult start(long attempt) throws JobExecutionException, IOException {
    JobExecution execution = operator.start(job, assignment.parameters(attempt));
    return switch (execution.getStatus()) {
      case COMPLETED -> summary.of(RunResult.Status.DONE, List.of());
      case STOPPED -> summary.of(RunResult.Status.STOPPED, List.of());
      default -> summary.of(RunResult.Status.FAILED, execution.getAllFailureExceptions());
    };
  }
}
