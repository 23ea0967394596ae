package org.mediadigest.report.excel;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mediadigest.report.DailyDigest;
import org.mediadigest.report.InventedDigest;
import org.mediadigest.report.LedgerLine;
import org.mediadigest.report.Wording;

/**
 * Times a workbook whose ledger has very many rows: {@code LedgerBenchmark ROWS}. Run it with a
 * small heap ({@code -Xmx256m}) to see that memory does not grow with the ledger.
 */
final class LedgerBenchmark {

  private LedgerBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    DailyDigest digest = with(Integer.parseInt(arguments[0]));
    Wording wording = Wording.in(Workbooks.ENGLISH);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (int round = 1; round <= 3; round++) {
      Path file = Files.createTempFile("ledger", ".xlsx");
      long start = System.nanoTime();
      long busy = threads.getCurrentThreadCpuTime();
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        new ExcelDigest().write(digest, wording, out);
      }
      Duration time = Duration.ofNanos(System.nanoTime() - start);
      Runtime vm = Runtime.getRuntime();
      System.out.printf(
          Locale.ROOT,
          "%,d rows: %.1f s (%.1f s of processor), file %,d KB, heap of at most %,d MB%n",
          digest.mentions().size(),
          time.toMillis() / 1000.0,
          (threads.getCurrentThreadCpuTime() - busy) / 1e9,
          Files.size(file) / 1024,
          vm.maxMemory() >> 20);
      Files.delete(file);
    }
  }

  /** A busy day whose ledger is repeated until it has so many rows. */
  private static DailyDigest with(int rows) {
    DailyDigest day = InventedDigest.busyDay(Workbooks.ENGLISH);
    List<LedgerLine> mentions = new ArrayList<>(rows);
    for (int i = 0; i < rows; i++) {
      mentions.add(day.mentions().get(i % day.mentions().size()));
    }
    return new DailyDigest(
        day.edition(),
        day.codebookActors(),
        day.codebookThemes(),
        day.headlines(),
        day.stories(),
        day.actors(),
        day.themes(),
        day.crossings(),
        day.articles(),
        mentions,
        day.rejected(),
        day.outlets(),
        day.languages(),
        day.coverage());
  }
}
