package org.mediadigest.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mediadigest.article.Section;
import org.mediadigest.ingest.ReadingSettings.FurniturePattern;

class DefaultFurnitureTest {

  private static final FurnitureMarker MARKER = new FurnitureMarker(DefaultFurniture.patterns());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "En savoir plus Visite-a-Madrid Agence La ministre : « Nous tiendrons parole » – Monde (AGENCE)",
        "EN SAVOIR PLUS : le port de Bourgas se prépare",
        "À lire aussi : trois questions sur le sommet",
        "Lire aussi – Le budget, poste par poste",
        "Leggi anche: Il porto riapre a giugno",
        "Per saperne di più → il dossier",
        "Read also: Ferry talks resume",
        "READ MORE: Ferry talks resume",
        "> See also: the timeline",
        "Lesen Sie auch: Was der Beschluss bedeutet",
        "Mehr zum Thema Verteidigung",
        "Lea también: El puerto abre en junio",
        "Te puede interesar: el puerto",
        "Czytaj też: Port ruszy w czerwcu",
        "Zobacz również galerię zdjęć",
        "Читайте також: Порт запрацює у червні",
        "Читайте также: Порт откроется в июне",
        "Подробнее: как устроен порт",
        "NEXT Le port de Bourgas rouvre ses quais",
        "NEXT: Ferry talks resume",
        "Reproduction réservée © Copyright Courrier du Port",
        "Riproduzione riservata © Copyright Il Porto",
        "© 2024 Harbour Herald. All rights reserved.",
        "Copyright 2024 Harbour Herald",
        "Alle Rechte vorbehalten.",
        "Todos los derechos reservados",
        "Wszelkie prawa zastrzeżone",
        "Усі права захищено",
        "Все права защищены.",
        "Photo: Harbour Herald/Ida Quist",
        "Foto: Hafenblatt",
        "Фото: «Портовый вестник»",
        "Follow us on Telegram for more",
        "Subscribe to our newsletter!",
        "Seguici su Telegram",
        "Підписуйтесь на наш канал",
        "Get the headlines in your inbox every morning.",
        "Advertisement",
        "Publié le 27 mai 2024 à 10h30",
      })
  void aLineOfFurnitureIsMarkedWhollyAndAlone(String line) {
    String text = "Le port reste fermé.\n\n" + line + "\n\nLes quais sont vides.";
    assertThat(marked(text)).containsExactly(line.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pour en savoir plus sur les intentions de Moscou, les ministres ont convoqué l'ambassadeur.",
        "En savoir plus sur les intentions de Moscou reste difficile.",
        "Read more books, the minister told pupils.",
        "Related questions were left to the experts.",
        "Next week the ministers meet in Sofia.",
        "NEXT WEEK IN SOFIA",
        "Copyright law in Europe changed in 2019.",
        "Photographs showed the burning store.",
        "Bildung bleibt Ländersache, sagte sie.",
        "Follow the money, he said on Monday.",
        "Follow-up talks on weapons are set for June.",
        "Subscribe to that view and you accept escalation, he said.",
        "More: that is what Kyiv asked for, and what it did not get.",
        "Подробнее министр говорить отказался.",
        "Les ministres lisent aussi les journaux. Lire aussi vite est un art.",
        "All rights reserved to the states remain with them, the court found.",
        "Published in 1949, the treaty has fourteen articles and one purpose: collective defence.",
        "The Alliance said: read more history. It then published 14 documents.",
        "Il a demandé à lire aussi les annexes du traité.",
        "Source close to the talks: nothing was signed, and nothing will be before the summit in July.",
      })
  void aSentenceIsNeverSwallowed(String sentence) {
    assertThat(marked("Le port reste fermé.\n\n" + sentence + "\n\nLes quais sont vides."))
        .isEmpty();
  }

  @Test
  void aTeaserBehindAFinishedSentenceTakesTheRestOfItsParagraph() {
    assertThat(
            marked("Der Hafen bleibt zu. Lesen Sie auch: Was Sofia plant\n\nDie Kais sind leer."))
        .containsExactly("Lesen Sie auch: Was Sofia plant");
  }

  @Test
  void overlappingMarksBecomeOneWithTheNameOfTheFirst() {
    Section section =
        new FurnitureMarker(
                List.of(
                    FurniturePattern.of("slogan", "news you can trust.*"),
                    FurniturePattern.of("house line", "^the herald: .*trust")))
            .mark(Section.Name.BODY, "Text.\nThe Herald: News you can TRUST since 1901\nText.");
    assertThat(section.furniture()).hasSize(1);
    assertThat(section.furniture().getFirst().by()).isEqualTo("house line");
    assertThat(section.furniture().getFirst().span().in(section.text()))
        .isEqualTo("The Herald: News you can TRUST since 1901");
  }

  private static List<String> marked(String text) {
    return MARKER.mark(Section.Name.BODY, text).furniture().stream()
        .map(mark -> mark.span().in(text))
        .toList();
  }
}
