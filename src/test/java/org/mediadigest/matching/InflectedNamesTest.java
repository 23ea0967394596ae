package org.mediadigest.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mediadigest.article.Language;
import org.mediadigest.codebook.Actor;
import org.mediadigest.codebook.Alias;
import org.mediadigest.codebook.Codebook;
import org.mediadigest.codebook.Names;

/** Names found in the forms that follow from what is listed. */
class InflectedNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ru | Столтенберг | Столтенберга встретили, Столтенбергу ответили | Столтенберга; Столтенбергу",
        "uk | Кулеба      | Кулебу заслухали з Кулебою                    | Кулебу; Кулебою",
        "pl | Sikorski    | Sikorskiego zapytano                          | Sikorskiego",
        "de | Stoltenberg | Stoltenbergs Besuch                           | Stoltenbergs",
        "ru | Сергей Лавров | О Сергее Лаврове                            | Сергее Лаврове",
      })
  void followFromTheLanguageOfTheAlias(String code, String name, String text, String expected) {
    assertThat(surfaces(person(Desk.alias(name, code)), code, text.strip()))
        .isEqualTo(List.of(expected.strip().split("; ")));
  }

  @ParameterizedTest
  @CsvSource({"Zelensky, Zelenskyy und Selenskyj", "Lavrov, Lawrow or Lavrov"})
  void areFoundAsOtherNewsroomsSpellThem(String name, String text) {
    assertThat(surfaces(person(Alias.of(name)), "en", text)).hasSize(2);
  }

  @Test
  void anAliasMaySwitchItsFormsOffAndListSome() {
    Alias alias =
        new Alias(
            "Столтенберг",
            new TreeSet<>(List.of(new Language("ru"))),
            Alias.Letters.FOLDED,
            List.of(),
            List.of(),
            false,
            List.of("Столтенбергом"));

    assertThat(surfaces(person(alias), "ru", "Столтенберга со Столтенбергом"))
        .containsExactly("Столтенбергом");
  }

  @Test
  void aSpellingListedByItselfKeepsItsOwnConditions() {
    Actor putin = person(Alias.of("Putin"), Desk.exact("Poutine"));

    assertThat(surfaces(putin, "fr", "Poutine mange une poutine")).containsExactly("Poutine");
  }

  @Test
  void aRulesWordIsInflectedInItsLanguage() {
    Desk desk = new Desk().themeIn("ru", "t", "санкция");

    assertThat(desk.reading("ru").counted("Санкции сняты")).isEqualTo("t=Санкции");
  }

  private static Actor person(Alias... aliases) {
    return new Actor(
        "it", Actor.Kind.PERSON, Names.of("it"), List.of(aliases), List.of(), List.of());
  }

  private static List<String> surfaces(Actor actor, String code, String text) {
    Codebook codebook = new Codebook(List.of(actor), List.of(), List.of(), "test", List.of());
    return Matcher.compile(codebook).match(Desk.article(code, text)).mentions().stream()
        .map(Mention::surface)
        .toList();
  }
}
