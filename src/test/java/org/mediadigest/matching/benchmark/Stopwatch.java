package org.mediadigest.matching.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToIntFunction;

/** Microseconds per item. */
final class Stopwatch {

  private static final Duration WARM_UP = Duration.ofSeconds(5);

  /** Keeps results alive, so that no work is optimised away. */
  private static volatile int sink;

  private Stopwatch() {}

  /** One pass over the items. */
  static <T> double pass(List<T> items, ToIntFunction<T> work) {
    long begin = System.nanoTime();
    int sum = 0;
    for (T item : items) {
      sum += work.applyAsInt(item);
    }
    sink = sum;
    return (System.nanoTime() - begin) / 1e3 / items.size();
  }

  /** The best of five passes, after as many as fill the time the compiler needs. */
  static <T> double warm(List<T> items, ToIntFunction<T> work) {
    long end = System.nanoTime() + WARM_UP.toNanos();
    while (System.nanoTime() < end) {
      pass(items, work);
    }
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      best = Math.min(best, pass(items, work));
    }
    return best;
  }

  /** Two threads, half of the items each. */
  static <T> double twoThreads(List<T> items, ToIntFunction<T> work) {
    long begin = System.nanoTime();
    int half = items.size() / 2;
    CompletableFuture<Double> other =
        CompletableFuture.supplyAsync(
            () -> pass(items.subList(0, half), work), task -> new Thread(task).start());
    pass(items.subList(half, items.size()), work);
    other.join();
    return (System.nanoTime() - begin) / 1e3 / items.size();
  }
}
