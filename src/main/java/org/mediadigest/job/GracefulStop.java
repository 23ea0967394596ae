package org.mediadigest.job;

import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.SmartLifecycle;

/**
 * Lets a run that is told to end finish its chunk and note its checkpoint before the database
 * closes.
 *
 * <p>It asks the step executions themselves: asking the job operator from another thread would
 * write the checkpoint of a chunk still under way.
 */
final class GracefulStop implements SmartLifecycle, JobExecutionListener {

  private volatile @Nullable JobExecution running;
  private volatile CountDownLatch finished = new CountDownLatch(0);

  @Override
  public void beforeJob(JobExecution execution) {
    finished = new CountDownLatch(1);
    running = execution;
  }

  @Override
  public void afterJob(JobExecution execution) {
    running = null;
    finished.countDown();
  }

  @Override
  public void start() {
    // There is nothing to start: the job is started by whoever was given it.
  }

  @Override
  public void stop() {
    JobExecution execution = running;
    if (execution != null) {
      execution.getStepExecutions().forEach(StepExecution::setTerminateOnly);
      awaitEnd();
    }
  }

  private void awaitEnd() {
    try {
      finished.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running != null;
  }
}
