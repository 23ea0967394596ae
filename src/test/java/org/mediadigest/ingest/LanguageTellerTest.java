package org.mediadigest.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mediadigest.article.Language;

class LanguageTellerTest {

  private static final LanguageTeller TELLER = new LanguageTeller();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | Les ministres se sont réunis lundi à Bruxelles pour parler de l'aide à l'Ukraine.
          en | The ministers met in Brussels on Monday to talk about help for Ukraine.
          it | I ministri si sono riuniti lunedì a Bruxelles per parlare degli aiuti all'Ucraina.
          de | Die Minister trafen sich am Montag in Brüssel, um über Hilfe für die Ukraine zu reden.
          es | Los ministros se reunieron el lunes en Bruselas para hablar de la ayuda a Ucrania.
          pl | Ministrowie spotkali się w poniedziałek w Brukseli, by mówić o pomocy dla Ukrainy.
          uk | Міністри зустрілися в понеділок у Брюсселі, щоб обговорити допомогу Україні.
          ru | Министры встретились в понедельник в Брюсселе, чтобы обсудить помощь Украине.
          bg | Министрите се срещнаха в понеделник в Брюксел, за да обсъдят помощта за Украйна.
          cs | Ministři se v pondělí sešli v Bruselu, aby jednali o pomoci pro Ukrajinu.
          sl | Ministri so se v ponedeljek sestali v Bruslju, da bi govorili o pomoči Ukrajini.
          pt | Os ministros reuniram-se na segunda-feira em Bruxelas para falar da ajuda à Ucrânia.
          nl | De ministers kwamen maandag in Brussel bijeen om te praten over hulp aan Oekraïne.
          hu | A miniszterek hétfőn Brüsszelben találkoztak, hogy Ukrajna támogatásáról beszéljenek.
          ro | Miniștrii s-au întâlnit luni la Bruxelles pentru a vorbi despre ajutorul pentru Ucraina.
          tr | Bakanlar pazartesi günü Ukrayna'ya yardımı görüşmek üzere Brüksel'de bir araya geldi.
          ar | اجتمع الوزراء يوم الاثنين في بروكسل لمناقشة المساعدات المقدمة إلى أوكرانيا
          """)
  void aSentenceIsEnoughToTell(String code, String text) {
    assertThat(TELLER.tell(text, List.of())).isEqualTo(new Language(code));
  }

  @Test
  void theWordingOutweighsWhatTheSiteStampsOnEveryPage() {
    String german =
        "Die Minister trafen sich am Montag in Brüssel, um über Hilfe für die Ukraine zu reden.";
    assertThat(TELLER.tell(german, List.of("en-GB"))).isEqualTo(new Language("de"));
  }

  @Test
  void aTextOfAFewWordsIsWhatThePageSays() {
    assertThat(TELLER.tell("NATO, Sofia", List.of("bg_BG"))).isEqualTo(new Language("bg"));
  }

  @Test
  void aTextWithoutLettersHasNoLanguage() {
    assertThat(TELLER.tell("2024 — 05 — 27", List.of())).isEqualTo(Language.UNKNOWN);
  }
}
