package org.mediadigest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediadigest.cli.Newsroom.Outcome;

class CheckCommandTest {

  @TempDir Path root;
  private Newsroom newsroom;

  @BeforeEach
  void furnish() {
    newsroom = new Newsroom(root);
  }

  @Test
  void aSoundCodebookIsCounted() {
    Outcome outcome = newsroom.command("check");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .containsPattern("codebook [0-9a-f]{12}: 3 actors, 1 theme, 2 sources, all well\\R$");
  }

  @Test
  void withoutSettingsTheDefaultsServe() throws IOException {
    Files.delete(newsroom.path("config/application.yml"));

    assertThat(newsroom.command("check").exitCode()).isZero();
  }

  @Test
  void theCodebooksOwnTestsAreRun() {
    newsroom.write(
        "config/themes.yml",
        """
        themes:
          - id: escalation
            name: Escalation
            rules: [escalation]
            tests:
              match: ["nothing of the kind"]
        """);

    Outcome outcome = newsroom.command("check");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("themes.yml:6:", "remedy: ");
  }

  @Test
  void allMistakesInTheSettingsAreToldWithTheirPlace() {
    newsroom.write(
        "config/application.yml",
        """
        digest:
          zone: Europe/Pariss
          language: xx
          max-file-size: ten
          threads: many
          furniture:
            - {name: teaser, pattern: 'abc(def'}
        """);

    Outcome outcome = newsroom.command("check");

    String file = newsroom.path("config/application.yml").toString();
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err())
        .contains(file + ":2:9: zone: 'Europe/Pariss' cannot be used")
        .contains(file + ":3:13: language: 'xx' cannot be used")
        .contains(file + ":4:18: max-file-size: 'ten' cannot be used")
        .contains(file + ":5:12: threads: 'many' cannot be used")
        .contains("pattern: 'abc(def' cannot be used: Unclosed group")
        .contains(
            "        - {name: teaser, pattern: 'abc(def'}\n"
                + "                                          ^\n")
        .doesNotContain("\tat ");
  }

  @Test
  void aKeyThatMeansNothingIsTold() {
    newsroom.write("config/application.yml", "digest:\n  zon: UTC\n");

    Outcome outcome = newsroom.command("check");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("application.yml:2:8: digest.zon means nothing", "max-file-size");
  }

  @Test
  void settingsThatAreNoYamlAreTold() {
    newsroom.write("config/application.yml", "digest: [\n");

    Outcome outcome = newsroom.command("check");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("application.yml cannot be read").doesNotContain("\tat ");
  }

  @Test
  void mistakesInSettingsAndCodebookAreToldTogether() {
    newsroom.write("config/application.yml", "digest: {zone: Nowhere}\n");
    newsroom.write("config/themes.yml", "themes:\n  - id: escalation\n");

    assertThat(newsroom.command("check").err()).contains("zone: 'Nowhere'", "themes.yml:2:");
  }
}
