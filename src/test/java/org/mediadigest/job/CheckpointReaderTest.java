package org.mediadigest.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.batch.infrastructure.item.ExecutionContext;

class CheckpointReaderTest {

  private final ExecutionContext context = new ExecutionContext();

  @Test
  void aRestartGoesOnBehindTheLastItemNoted() {
    CheckpointReader<String> first = opened(List.of("a", "b", "c", "d"));
    first.read();
    first.read();
    first.update(context);
    first.read();

    assertThat(rest(opened(List.of("a", "b", "c", "d")))).containsExactly("c", "d");
  }

  @Test
  void anItemThatIsGoneMeansStartingAtTheFront() {
    CheckpointReader<String> first = opened(List.of("a", "b"));
    first.read();
    first.update(context);

    assertThat(rest(opened(List.of("b", "c")))).containsExactly("b", "c");
  }

  @Test
  void nothingReadIsNothingNoted() {
    opened(List.of("a")).update(context);

    assertThat(rest(opened(List.of("a")))).containsExactly("a");
  }

  @Test
  void thePositionIsToldOfEachItem() {
    List<String> told = new ArrayList<>();
    CheckpointReader<String> reader =
        new CheckpointReader<>(
            () -> List.of("a", "b"), item -> item, (done, all) -> told.add(done + "/" + all));
    reader.open(context);

    rest(reader);

    assertThat(told).containsExactly("1/2", "2/2");
  }

  private CheckpointReader<String> opened(List<String> items) {
    CheckpointReader<String> reader =
        new CheckpointReader<>(() -> items, item -> item, (done, all) -> {});
    reader.open(context);
    return reader;
  }

  private static List<String> rest(CheckpointReader<String> reader) {
    List<String> rest = new ArrayList<>();
    for (String item = reader.read(); item != null; item = reader.read()) {
      rest.add(item);
    }
    return rest;
  }
}
