package org.mediadigest.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SOFIA, 27 mai 2024 — Le secrétaire général a pris la parole.",
        "SOFIA, 27 mai 2024 (AGP) — Le secrétaire général a pris la parole.",
        "Sofia, le 27 mai 2024 - Le secrétaire général a pris la parole.",
        "(ANSA) - ROMA, 27 MAG 2024 - Il governo frena.",
        "(ANSA) - ROMA, 27 MAG - \n27 maggio 2024\nIl governo frena.",
        "Харків, 27 травня 2024 — Удар по гіпермаркету.",
        "WARSZAWA, 27 maja 2024. – Rząd zapowiada.",
        "BERN, 27 May 2024 — Thirty states have answered.",
        "27.05.2024 | Der Gipfel rückt näher.",
        "27 May 2024",
        "Published on May 27, 2024 at 10:30",
        "Publié le 27 mai 2024 à 10h30",
        "Par Élise Marchand\n27 mai 2024, 10:30\nLe texte commence ici.",
        "Veröffentlicht am 27. Mai 2024 um 10:30 Uhr",
      })
  void theDayThatOpensATextIsItsDate(String text) {
    assertThat(Dateline.of(text).map(WrittenDate::day)).contains(LocalDate.of(2024, 5, 27));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le 27 mai 2024, le ministre a reçu son homologue à Sofia.",
        "On 27 May 2024 the ministers met in Brussels.",
        "The treaty was signed. It entered into force on 27 May 2024 after a long debate.",
        "L'accord du 27 mai 2024 reste en vigueur.",
        "Am 27. Mai 2024 tagten die Minister in Brüssel.",
        "Sofia — Le ministre parlera le 27 mai 2024 devant l'Assemblée.",
      })
  void aDayWithinASentenceIsNot(String text) {
    assertThat(Dateline.of(text)).isEmpty();
  }
}
