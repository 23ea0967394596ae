package org.mediadigest.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.mediadigest.job.RunProgress;
import picocli.CommandLine.Help.Ansi;

/** Shows how far a run has come: a bar on a terminal, a line at each tenth elsewhere. */
abstract class ProgressDisplay implements RunProgress, AutoCloseable {

  static ProgressDisplay on(PrintWriter out) {
    return Ansi.AUTO.enabled() ? new Bar() : new Lines(out);
  }

  @Override
  public void file(int done, int all) {
    show("reading articles", done, all);
  }

  @Override
  public void day(int done, int all) {
    show("writing digests", done, all);
  }

  abstract void show(String task, int done, int all);

  @Override
  public abstract void close();

  /** Plain lines, for logs. */
  private static final class Lines extends ProgressDisplay {

    private static final int PARTS = 10;

    private final PrintWriter out;

    Lines(PrintWriter out) {
      this.out = out;
    }

    @Override
    void show(String task, int done, int all) {
      if (done == all || (long) done * PARTS / all > (done - 1L) * PARTS / all) {
        out.printf("%s: %d of %d%n", task, done, all);
        out.flush();
      }
    }

    @Override
    public void close() {
      out.flush();
    }
  }

  /** A bar that redraws itself. */
  private static final class Bar extends ProgressDisplay {

    private String shown = "";
    private @Nullable ProgressBar bar;

    @Override
    void show(String task, int done, int all) {
      if (bar == null || !task.equals(shown)) {
        close();
        shown = task;
        bar = bar(task, all);
      }
      bar.stepTo(done);
    }

    private static ProgressBar bar(String task, int all) {
      return new ProgressBarBuilder()
          .setTaskName(task)
          .setInitialMax(all)
          .setStyle(ProgressBarStyle.UNICODE_BLOCK)
          .build();
    }

    @Override
    public void close() {
      if (bar != null) {
        bar.close();
        bar = null;
      }
    }
  }
}
