package org.mediadigest.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Typing errors of all kinds: whatever stands in the files, the answer is a list of problems. */
class DamagedCodebookTest {

  private static final Path GOOD =
      Path.of("src/test/resources/org/mediadigest/codebook/cases/good");
  private static final List<String> FILES = List.of("actors.yml", "themes.yml", "sources.yml");
  private static final String[] SLIPS = {
    "", " ", "\n", "\t", ":", ": ", "- ", "\"", "'", "“", "[", "]", "{", "}", "(", ")", "*", "&",
    "!", "%", "@", "#", " #", "|\n", ">", "~", "<<", "? ", "---\n", "...\n", "\\", "\r\n", "\u2028",
    "\u0000", "\uFEFF", "🚀", "NEAR/", "NOT ", "и", "0", "!!int ", "*names ", "&names "
  };

  @TempDir Path folder;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void everySlipEndsInACodebookOrInProblemsWithTheirPlaces(long seed) throws IOException {
    Random random = new Random(seed);
    for (int round = 0; round < 150; round++) {
      for (String file : FILES) {
        String text = Files.readString(GOOD.resolve(file));
        Files.write(folder.resolve(file), damaged(text, random).getBytes(StandardCharsets.UTF_8));
      }
      load();
    }
  }

  private static String damaged(String text, Random random) {
    StringBuilder damaged = new StringBuilder(text);
    for (int slips = random.nextInt(4); slips > 0; slips--) {
      int from = random.nextInt(damaged.length());
      int to = Math.min(damaged.length(), from + random.nextInt(3));
      damaged.replace(from, to, SLIPS[random.nextInt(SLIPS.length)]);
    }
    return damaged.toString();
  }

  private void load() {
    try {
      assertThat(Codebook.load(folder).version()).matches("[0-9a-f]{12}");
    } catch (CodebookException e) {
      assertThat(e.diagnostics())
          .isNotEmpty()
          .isSorted()
          .allSatisfy(problem -> {
            assertThat(problem.place().line()).isPositive();
            assertThat(problem.place().column())
                .isBetween(1, problem.place().lineText().length() + 1);
          });
    }
  }
}
