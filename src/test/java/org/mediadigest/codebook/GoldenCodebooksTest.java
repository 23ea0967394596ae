package org.mediadigest.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder under {@code cases} is a codebook and, in {@code expected.txt}, all that loading it
 * must say. Files a case does not need come from {@code rest}. Adding a case is adding a folder.
 */
class GoldenCodebooksTest {

  private static final Path HERE = Path.of("src/test/resources/org/mediadigest/codebook");

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(HERE.resolve("cases"))) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatTheCaseExpects(String name, @TempDir Path folder) throws IOException {
    Path expected = HERE.resolve("cases").resolve(name).resolve("expected.txt");
    copy(HERE.resolve("rest"), folder);
    copy(expected.getParent(), folder);

    String said = load(folder).replace(folder + "/", "");

    assertThat(said).isEqualTo(Files.readString(expected));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yml")).toList()) {
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static String load(Path folder) {
    try {
      return listing(Codebook.load(folder));
    } catch (CodebookException e) {
      return e.diagnostics().size() + " problems\n" + e.getMessage() + "\n";
    }
  }

  private static String listing(Codebook codebook) {
    return Stream.of(
            Stream.of("version " + codebook.version()),
            codebook.warnings().stream(),
            codebook.actors().stream().flatMap(GoldenCodebooksTest::lines),
            codebook.themes().stream().flatMap(GoldenCodebooksTest::lines),
            codebook.sources().stream())
        .flatMap(lines -> lines)
        .map(Object::toString)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static Stream<Object> lines(Actor actor) {
    String head = "actor %s %s %s".formatted(actor.id(), actor.kind().label(), actor.name());
    return Stream.of(List.of(head), actor.aliases(), actor.roles(), actor.tests())
        .flatMap(List::stream);
  }

  private static Stream<Object> lines(Theme theme) {
    List<String> rules =
        theme.rules().stream().map(rule -> "rule " + rule.language() + " " + rule).toList();
    return Stream.of(List.of("theme " + theme.id() + " " + theme.name()), rules, theme.tests())
        .flatMap(List::stream);
  }
}
