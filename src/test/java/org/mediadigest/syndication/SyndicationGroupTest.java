package org.mediadigest.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mediadigest.article.Article;
import org.mediadigest.article.Furniture;
import org.mediadigest.article.Language;
import org.mediadigest.article.PublicationDate;
import org.mediadigest.article.Section;
import org.mediadigest.article.Span;

class SyndicationGroupTest {

  private static final String WIRE =
      "Ministers met in Brussels on Monday.\n\nNo decision was taken.";

  private static Copy copy(String file, String source, @Nullable LocalTime time, Section... parts) {
    Article article = new Article(file, null, new Language("en"), source, null, List.of(parts));
    PublicationDate date =
        new PublicationDate(LocalDate.of(2024, 5, 27), time, PublicationDate.Provenance.METADATA);
    return new Copy(file, date, source, Fingerprint.of(article));
  }

  private static Section title(String text) {
    return Section.of(Section.Name.TITLE, text);
  }

  private static Section body(String text) {
    return Section.of(Section.Name.BODY, text);
  }

  @Test
  void aNewHeadlineOtherSpacingAndOtherQuotesLeaveACopyACopy() {
    Copy one = copy("a.txt", "herald", null, title("Ministers meet"), body(WIRE));
    Copy two =
        copy("b.txt", "gazette", null, title("NO DECISION"), body(WIRE.replaceAll("\\s+", "  ")));
    assertThat(SyndicationGroup.of(List.of(one, two)))
        .singleElement()
        .satisfies(group -> assertThat(group.pickUp()).isEqualTo(2));
  }

  @Test
  void theLeadCountsAsPartOfTheTextWhereverAnOutletCutsIt() {
    Copy whole = copy("a.txt", "herald", null, body(WIRE));
    Copy cut =
        copy(
            "b.html",
            "gazette",
            null,
            Section.of(Section.Name.LEAD, "Ministers met in Brussels on Monday."),
            body("No decision was taken."));
    assertThat(SyndicationGroup.of(List.of(whole, cut))).hasSize(1);
  }

  @Test
  void furnitureDoesNotTellCopiesApart() {
    String withTeaser = WIRE + "\n\nRead also: Storm over the coast";
    Section marked =
        new Section(
            Section.Name.BODY,
            withTeaser,
            List.of(new Furniture(new Span(WIRE.length() + 2, withTeaser.length()), "teaser")));
    Copy plain = copy("a.txt", "herald", null, body(WIRE));
    assertThat(SyndicationGroup.of(List.of(plain, copy("b.txt", "gazette", null, marked))))
        .hasSize(1);
    assertThat(
            SyndicationGroup.of(List.of(plain, copy("b.txt", "gazette", null, body(withTeaser)))))
        .hasSize(2);
  }

  @Test
  void theFirstToAppearStandsForItsGroupAndAnUnknownTimeIsLate() {
    Copy unknown = copy("a.txt", "herald", null, body(WIRE));
    Copy late = copy("b.txt", "gazette", LocalTime.of(18, 30), body(WIRE));
    Copy early = copy("c.txt", "courier", LocalTime.of(9, 40), body(WIRE));
    assertThat(SyndicationGroup.of(List.of(unknown, late, early)))
        .singleElement()
        .satisfies(group -> assertThat(group.copies()).containsExactly(early, late, unknown));
  }

  @Test
  void articlesWithoutWordsAreCopiesOfNothing() {
    assertThat(
            SyndicationGroup.of(
                List.of(
                    copy("a.txt", "herald", null, title("Live"), body("—")),
                    copy("b.txt", "gazette", null, title("Live")))))
        .hasSize(2);
  }

  @Test
  void twoCopiesInOneOutletAreOnePickUp() {
    assertThat(
            SyndicationGroup.of(
                List.of(
                    copy("a.txt", "herald", null, body(WIRE)),
                    copy("b.txt", "herald", null, body(WIRE)))))
        .singleElement()
        .satisfies(group -> assertThat(group.pickUp()).isEqualTo(1));
  }
}
