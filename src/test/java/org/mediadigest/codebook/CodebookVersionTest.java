package org.mediadigest.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodebookVersionTest {

  private static final String ACTORS =
      """
      actors:
        - id: nato
          kind: organisation
          name: {en: NATO, fr: OTAN}
          aliases:
            - {text: Alliance, lang: [en, fr], unless: [Alliance française], near: [Brussels]}
        - id: rutte
          kind: person
          name: Mark Rutte
          aliases: [Mark Rutte]
          roles: [{title: {en: NATO chief}, from: 2024-10-01, to: 2028-09-30}]
          tests: {match: [Mark Rutte spoke]}
      """;
  private static final String THEMES =
      """
      themes:
        - {id: aid, name: Aid, rules: [{lang: en, rule: military NEAR/5 aid}, donat*]}
      """;
  private static final String SOURCES =
      """
      sources:
        - {id: herald, name: Herald, language: en, domains: [herald.example], folders: [herald]}
      """;

  @TempDir Path folder;

  @Test
  void commentsKeyOrderQuotesAndWhiteSpaceDoNotChangeIt() throws Exception {
    String same =
        """
        # The same, written otherwise
        actors:
        - kind: "organisation"
          aliases: [
            {near: Brussels, unless: ['Alliance française'], inflect: true, case: any,
             lang: [fr, en, en], text: "All\\u0069ance"}
          ]
          id: 'nato'
          name:
            fr: OTAN   # in French
            en: NATO
        - {id: rutte, kind: person, name: Mark Rutte, aliases: ["Mark Rutte"],
           tests: {match: [Mark Rutte spoke]},
           roles: [{to: "2028-09-30", from: '2024-10-01', title: {en: [NATO chief]}}]}
        """;

    assertThat(version(same, THEMES, SOURCES)).isEqualTo(version(ACTORS, THEMES, SOURCES));
  }

  @Test
  void theOrderOfActorsDoesNotChangeIt() throws Exception {
    int second = ACTORS.indexOf("  - id: rutte");
    int first = ACTORS.indexOf("  - id: nato");
    String swapped = "actors:\n" + ACTORS.substring(second) + ACTORS.substring(first, second);

    assertThat(version(swapped, THEMES, SOURCES)).isEqualTo(version(ACTORS, THEMES, SOURCES));
  }

  @Test
  void builtInTestsDoNotChangeIt() throws Exception {
    String tested = ACTORS.replace("match: [Mark Rutte spoke]", "no-match: [Mark Twain]");

    assertThat(tested).isNotEqualTo(ACTORS);
    assertThat(version(tested, THEMES, SOURCES)).isEqualTo(version(ACTORS, THEMES, SOURCES));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id: nato                   | id: otan
          kind: person               | kind: group
          en: NATO,                  | en: Nato,
          text: Alliance             | text: alliance
          lang: [en, fr]             | lang: [en]
          unless: [Alliance fra      | unless: [alliance fra
          near: [Brussels]           | near: [Bruxelles]
          near: [Brussels]           | near: [Brussels], case: exact
          near: [Brussels]           | near: [Brussels], inflect: false
          near: [Brussels]           | near: [Brussels], forms: [Alliances]
          unless: [Alliance française], near: [Brussels] | near: [Alliance française], unless: [Brussels]
          title: {en: NATO chief}    | title: NATO chief
          NATO chief                 | chief of NATO
          from: 2024-10-01,          | from: 2024-10-02,
          , to: 2028-09-30           | ' '
          name: Aid                  | name: Help
          lang: en, rule             | lang: fr, rule
          NEAR/5                     | NEAR/6
          id: herald                 | id: the-herald
          name: Herald               | name: The Herald
          language: en               | language: fr
          [herald.example]           | [herald.test]
          folders: [herald]          | folders: [the-herald]
          folders: [herald]          | folders: [herald], rights: full
          """)
  void whateverCanChangeACountOrAWordChangesIt(String before, String after) throws Exception {
    String changed =
        version(
            ACTORS.replace(before, after),
            THEMES.replace(before, after),
            SOURCES.replace(before, after));

    assertThat(changed).matches("[0-9a-f]{12}").isNotEqualTo(version(ACTORS, THEMES, SOURCES));
  }

  private String version(String actors, String themes, String sources)
      throws IOException, CodebookException {
    Files.writeString(folder.resolve("actors.yml"), actors);
    Files.writeString(folder.resolve("themes.yml"), themes);
    Files.writeString(folder.resolve("sources.yml"), sources);
    return Codebook.load(folder).version();
  }
}
