package org.mediadigest.job;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads a list from front to back and notes the last item handed out, so that a restart goes on
 * behind it. An item is noted by name, not by number: should the list have changed, the worst that
 * can happen is starting at the front.
 */
final class CheckpointReader<T> implements ItemStreamReader<T> {

  private static final String LAST = "last";

  /** Is told how many items of how many were handed out. */
  @FunctionalInterface
  interface Position {
    void reached(int done, int all);
  }

  private final Supplier<? extends List<T>> source;
  private final Function<T, String> name;
  private final Position position;
  private List<T> items = List.of();
  private int next;

  CheckpointReader(
      Supplier<? extends List<T>> source, Function<T, String> name, Position position) {
    this.source = source;
    this.name = name;
    this.position = position;
  }

  @Override
  public void open(ExecutionContext context) {
    items = source.get();
    next = context.containsKey(LAST) ? indexOf(context.getString(LAST)) + 1 : 0;
  }

  private int indexOf(String last) {
    return items.stream().map(name).toList().indexOf(last);
  }

  @Override
  public @Nullable T read() {
    if (next == items.size()) {
      return null;
    }
    T item = items.get(next++);
    position.reached(next, items.size());
    return item;
  }

  @Override
  public void update(ExecutionContext context) {
    if (next > 0) {
      context.putString(LAST, name.apply(items.get(next - 1)));
    }
  }

  @Override
  public void close() {
    items = List.of();
  }
}
