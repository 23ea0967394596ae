package org.mediadigest.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no folder of golden cases can hold: missing files, and size. */
class CodebookLoaderTest {

  @TempDir Path folder;

  @Test
  void aMissingFolderIsOneProblem() {
    Path missing = folder.resolve("nowhere");

    assertThatThrownBy(() -> Codebook.load(missing))
        .isInstanceOf(CodebookException.class)
        .hasMessage(
            missing
                + ":1:1: the configuration folder does not exist\n"
                + "    remedy: check its name; it holds actors.yml, themes.yml and sources.yml");
  }

  @Test
  void eachMissingFileIsNamedAndTheOthersAreStillRead() throws IOException {
    write("themes.yml", "themes: [{id: escalation, name: Escalation, rules: ['@nato', '(a']}]");

    assertThatThrownBy(() -> Codebook.load(folder))
        .isInstanceOfSatisfying(
            CodebookException.class,
            e ->
                assertThat(e.diagnostics())
                    .extracting(
                        d -> folder.relativize(Path.of(d.place().file())) + " " + d.message())
                    .containsExactly(
                        "actors.yml the file does not exist",
                        "sources.yml the file does not exist",
                        "themes.yml this parenthesis is never closed"));
  }

  @Test
  void aFolderInPlaceOfAFileIsReported() throws IOException {
    Files.createDirectory(folder.resolve("actors.yml"));

    assertThatThrownBy(() -> Codebook.load(folder))
        .hasMessageContaining("actors.yml:1:1: the file cannot be read");
  }

  @Test
  void theCodebookWeShipIsFreeOfErrors() throws CodebookException {
    assertThat(Codebook.load(Path.of("config")).actors()).hasSizeGreaterThan(60);
  }

  @Test
  void windowsLineEndsDoNotMovePlaces() throws IOException {
    write("actors.yml", "actors:\r\n  - id: nato\r\n    kind: planet\r\n    name: NATO\r\n");

    assertThatThrownBy(() -> Codebook.load(folder))
        .hasMessageContaining("actors.yml:3:11: 'kind' cannot be 'planet'\n        kind: planet\n");
  }

  @Test
  void aCodebookOfManyThousandAliasesIsRead() throws IOException, CodebookException {
    StringBuilder actors = new StringBuilder("actors:\n");
    for (int i = 0; i < 20_000; i++) {
      actors.append(
          "- {id: a%1$d, kind: person, name: &n%1$d Name%1$d, aliases: [*n%1$d, {text: A%1$d, lang: fr}]}\n"
              .formatted(i));
    }
    write("actors.yml", actors.toString());
    write("themes.yml", "themes: []");
    write("sources.yml", "sources: []");

    assertThat(Codebook.load(folder).actors()).hasSize(20_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "uk"})
  void theDefaultLocaleChangesNothing(String language) throws IOException, CodebookException {
    write(
        "actors.yml",
        "actors: [{id: iii, kind: organisation, name: III, aliases: [{text: III, case: any}]}]");
    write("themes.yml", "themes: [{id: i, name: I, rules: [I]}]");
    write("sources.yml", "sources: [{id: si, name: SI, domains: [SI.example], rights: snippet}]");
    String usual = Codebook.load(folder).version();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of(language));
      assertThat(Codebook.load(folder).version()).isEqualTo(usual);
    } finally {
      Locale.setDefault(before);
    }
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }
}
