package org.mediadigest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  /** Each is several sentences, parted here by a bar. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Stoltenberg spoke.|Kyiv listened.|No one left!",
        "Le ministre a parlé.|« Pourquoi ? » a-t-il demandé.|Nul ne sait…|Paris se tait.",
        "Er schwieg.|»Wir kommen.«|Sie gingen.",
        "M. Macron et Mme Meloni se sont vus.|Le général J. Dupont, lui, attend.",
        "Il a dit : « Nous restons. »|Puis il est parti.",
        "The U.S. Senate voted at 5 p.m. on Monday.|Then it rose.",
        "Am 24. Mai tagte der Rat.|Es kamen z.B. Dr. Weber und Prof. Klein.|2024 war anders.",
        "Der 2. Weltkrieg endete 1945.|Danach kam Frieden.",
        "Prezydent przyjechał do ul. Długiej.|Był tam prof. Nowak.",
        "В. Путин прибыл в г. Минск.|«Ждём», – сказал он.|Ждут все.",
        "Зеленський приїхав.|– Чекаємо, – сказав він.",
        "他说不会。|北约没有回答。",
        "قال الوزير إنه سيأتي.|لم يجب أحد.",
        "It cost 3.5 million.|It is on example.org today.",
        "Sanctions?|“Not now.”|Perhaps later.",
      })
  void endWhereANewOneCanBegin(String parted) {
    String joined = parted.replace("。|", "。").replace("|", " ");

    assertThat(texts(joined)).containsExactly(parted.split("\\|"));
  }

  @Test
  void endWithTheirParagraph() {
    assertThat(texts("A headline\n\nThe text\nruns on\r\n \r\nEnd"))
        .containsExactly("A headline", "The text\nruns on", "End");
  }

  @Test
  void ofNothingThereAreNone() {
    assertThat(Sentences.in("")).isEmpty();
    assertThat(Sentences.in(" \n\n ")).isEmpty();
  }

  @Test
  void coverAllButTheSpaceBetweenThem() {
    String text = "  One.  Two?! Three… four. ";

    assertThat(Sentences.in(text))
        .containsExactly(new Span(2, 6), new Span(8, 13), new Span(14, 26));
  }

  private static List<String> texts(String text) {
    return Sentences.in(text).stream().map(span -> span.in(text)).toList();
  }
}
