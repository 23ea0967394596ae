package org.mediadigest.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mediadigest.article.Language;

class VoicesTest {

  private static final DailyDigest BUSY = InventedDigest.busyDay(new Language("en"));

  @Test
  void theArticlesOfTheOutletsAndOfTheLanguagesAreThoseOfTheDay() {
    int articles = BUSY.headlines().volume().articles();
    assertThat(BUSY.outlets().stream().mapToInt(o -> o.voice().volume().articles()).sum())
        .isEqualTo(articles);
    assertThat(BUSY.languages().stream().mapToInt(l -> l.voice().volume().articles()).sum())
        .isEqualTo(articles);
  }

  @Test
  void everyStoryIsFirstCarriedByOneOutletAndInOneLanguage() {
    int stories = BUSY.headlines().volume().stories();
    assertThat(BUSY.outlets().stream().mapToInt(o -> o.voice().first()).sum()).isEqualTo(stories);
    assertThat(BUSY.languages().stream().mapToInt(l -> l.voice().first()).sum()).isEqualTo(stories);
  }

  @Test
  void theOutletWithMostArticlesComesFirst() {
    assertThat(BUSY.outlets()).extracting(outlet -> -outlet.voice().volume().articles()).isSorted();
  }

  @Test
  void anOutletSpeaksMostOfWhomItsOwnLedgerNamesMost() {
    OutletLine outlet = BUSY.outlets().getFirst();
    Voice.Subject most = outlet.voice().actors().getFirst();
    assertThat(outlet.voice().actors()).hasSize(3);
    List<LedgerLine> ledger =
        BUSY.mentions().stream()
            .filter(line -> line.article().outlet().equals(outlet.name()))
            .filter(line -> line.mention().id().equals(most.count().id()))
            .toList();
    assertThat(ledger)
        .hasSize(most.count().mentions())
        .extracting(LedgerLine::name)
        .containsOnly(most.name());
  }

  @Test
  void anOutletsUsageIsThatOfItsArticles() {
    assertThat(BUSY.outlets())
        .allSatisfy(outlet -> {
          List<Usage> articles =
              BUSY.articles().stream()
                  .filter(article -> article.outlet().equals(outlet.name()))
                  .map(ArticleLine::usage)
                  .toList();
          assertThat(tuple(outlet.usage().words(), outlet.usage().shown()))
              .isEqualTo(
                  tuple(
                      articles.stream().mapToInt(Usage::words).sum(),
                      articles.stream().mapToInt(Usage::shown).sum()));
        });
  }
}
