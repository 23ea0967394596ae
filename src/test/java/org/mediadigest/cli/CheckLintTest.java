package org.mediadigest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediadigest.cli.Newsroom.Outcome;

/** What {@code check} warns of in a codebook that works; none of it is an error. */
class CheckLintTest {

  @TempDir Path root;
  private Newsroom newsroom;

  @BeforeEach
  void furnish() {
    newsroom = new Newsroom(root);
  }

  private Outcome checkOf(String actors) {
    newsroom.write("config/actors.yml", actors);
    Outcome outcome = newsroom.command("check");
    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    return outcome;
  }

  private static String person(String id, String alias) {
    return "  - {id: %s, kind: person, name: %s, aliases: [%s]}\n".formatted(id, id, alias);
  }

  @Test
  void aRoleThatEndsWithinThirtyDaysIsTold() {
    String actors =
        """
        actors:
          - id: stoltenberg
            kind: person
            name: Jens Stoltenberg
            aliases: [Stoltenberg]
            roles:
              - {title: NATO secretary general, from: 2014-10-01, to: 2024-09-30}
        """;
    newsroom.write("config/actors.yml", actors);

    assertThat(newsroom.at(Instant.parse("2024-08-30T12:00:00Z")).command("check").out())
        .contains("all well");
    assertThat(newsroom.at(Instant.parse("2024-08-31T12:00:00Z")).command("check").out())
        .contains(
            "actors.yml:7:63: warning: stoltenberg holds the title 'NATO secretary general' only"
                + " until 2024-09-30",
            "1 warning");
    assertThat(newsroom.at(Instant.parse("2024-09-30T12:00:00Z")).command("check").out())
        .contains("1 warning");
    assertThat(newsroom.at(Instant.parse("2024-10-01T12:00:00Z")).command("check").out())
        .contains("all well");
  }

  @Test
  void aFormOfTwoActorsIsToldOnce() {
    String out =
        checkOf(
                "actors:\n"
                    + person("alexander", "{text: Ковалев, lang: ru}")
                    + person("alexandra", "{text: Ковалева, lang: ru}")
                    + person("else", "{text: Ковалевская, lang: ru}"))
            .out();

    assertThat(out)
        .contains("actors.yml:3:", "is also a form of 'Ковалев' (alexander), see line 2")
        .contains("1 warning")
        .doesNotContain("actors.yml:4:");
  }

  @Test
  void aFormOfTwoActorsIsNoMatterInTwoLanguagesOrWithCompanyOfTheirOwn() {
    assertThat(
            checkOf(
                    "actors:\n"
                        + person("alexander", "{text: Ковалев, lang: ru}")
                        + person("alexandra", "{text: Ковалева, lang: bg}"))
                .out())
        .contains("all well");
    assertThat(
            checkOf(
                    "actors:\n"
                        + person("one", "{text: Ковалев, lang: ru, near: [нефть]}")
                        + person("two", "{text: Ковалева, lang: ru, near: [театр]}"))
                .out())
        .contains("all well");
  }

  @Test
  void anAliasThatIsACommonWordIsTold() {
    String out =
        checkOf(
                "actors:\n"
                    + person("may", "May")
                    + person("rama", "{text: Rama, lang: [sq, pl]}")
                    + person("born", "{text: Nato, lang: it}"))
            .out();

    assertThat(out)
        .contains("actors.yml:2:50: warning: 'May' is a common word in en")
        .contains("'Rama' is a common word in pl")
        .contains("'Nato' is a common word in it")
        .contains("3 warnings");
  }

  @Test
  void aCommonWordIsNoMatterWhereCapitalsCountOrCompanyIsAskedForOrItsLanguageIsAnother() {
    assertThat(
            checkOf(
                    "actors:\n"
                        + person("may", "{text: May, case: exact}")
                        + person("bush", "{text: Bush, near: [White House]}")
                        + person("rama", "{text: Rama, lang: sq}")
                        + person("nato", "NATO"))
                .out())
        .contains("all well");
  }

  @Test
  void anExclusionWithoutTheNameIsTold() {
    String out =
        checkOf(
                """
                actors:
                  - id: nato
                    kind: organisation
                    name: NATO
                    aliases:
                      - {text: Alliance, case: exact, unless: [Alliance française, Entente cordiale]}
                """)
            .out();

    assertThat(out)
        .contains("actors.yml:6:9: warning: the exclusion 'Entente cordiale' can never act")
        .contains("1 warning");
  }

  @Test
  void anExclusionMayHoldAnotherNameOfTheActorOrAnInflectedOne() {
    assertThat(
            checkOf(
                    """
                    actors:
                      - id: nato
                        kind: organisation
                        name: NATO
                        aliases:
                          - {text: Alliance, case: exact, unless: [NATO Avenue]}
                          - NATO
                          - {text: Альянс, lang: ru, unless: [банк Альянса]}
                    """)
                .out())
        .contains("all well");
  }

  @Test
  void withoutAnArchiveThatIsSaid() {
    assertThat(newsroom.command("check").out())
        .contains("aliases not held against the archive: nothing has been counted yet");
  }

  @Test
  void aSmallArchiveIsSaidToTellLittle() {
    newsroom.twoDays();
    newsroom.run("--date", "2024-05-27");

    assertThat(newsroom.command("check").out())
        .contains("aliases not held against the archive: 3 articles can tell little", "all well");
  }

  @Test
  void anAliasThatNeverCountedInTheArchiveIsToldAndTheArchiveStaysAsItIs() throws IOException {
    for (int n = 0; n < 1_000; n++) {
      newsroom.article("2024-05-27/hill-post/" + n + ".txt", "Item " + n, "NATO in Bulgaria");
    }
    assertThat(newsroom.run("--date", "2024-05-27").exitCode()).isZero();
    newsroom.write(
        "config/actors.yml",
        """
        actors:
          - id: nato
            kind: organisation
            name: NATO
            aliases: [NATO, North Atlantic Treaty, Atlantic Alliance]
          - id: bulgaria
            kind: country
            name: Bulgaria
            aliases: [Bulgaria]
        """);
    SortedMap<String, List<Byte>> before = newsroom.store();

    Outcome outcome = newsroom.command("check");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .contains(
            "actors.yml:5:21: warning: never counted for nato in the 1000 stored articles:"
                + " 'North Atlantic Treaty', 'Atlantic Alliance'\n")
        .contains("1 warning");
    assertThat(newsroom.store()).isEqualTo(before);
  }

  @Test
  void anArchiveWithoutTablesIsNoMistakeOfTheCodebook() throws IOException, SQLException {
    Path store = Files.createDirectories(newsroom.path("reports/.store"));
    DriverManager.getConnection("jdbc:h2:file:" + store.resolve("media-digest")).close();

    Outcome outcome = newsroom.command("check");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).contains("aliases not held against the archive:", "all well");
  }

  @Test
  void whileAnotherProgramHasTheArchiveTheRestIsChecked() throws IOException {
    newsroom.twoDays();
    newsroom.run("--date", "2024-05-27");
    Path database = newsroom.path("reports/.store/media-digest.mv.db");

    try (FileChannel other = FileChannel.open(database, StandardOpenOption.WRITE);
        FileLock lock = other.lock()) {
      assertThat(lock.isValid()).isTrue();
      Outcome outcome = newsroom.command("check");

      assertThat(outcome.exitCode()).isZero();
      assertThat(outcome.out())
          .contains("aliases not held against the archive:", "cannot be opened now", "all well");
    }
  }
}
