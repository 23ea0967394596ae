package org.mediadigest.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mediadigest.article.Language;
import org.mediadigest.report.DailyDigest;
import org.mediadigest.report.InventedDigest;
import org.mediadigest.report.LedgerLine;
import org.mediadigest.report.RankedLine;
import org.mediadigest.report.StoryLine;
import org.mediadigest.report.UnwieldyDigest;

class PdfDigestTest {

  private static final Language ENGLISH = new Language("en");
  private static final DailyDigest BUSY = InventedDigest.busyDay(ENGLISH);
  private static final String REPLACEMENT = "\uFFFD";

  private static DrawnPdf pdf;

  @BeforeAll
  static void draw() throws IOException {
    pdf = DrawnPdf.of(BUSY);
  }

  @AfterAll
  static void close() throws IOException {
    pdf.close();
  }

  @Test
  void pageOneAnswersItsQuestionsInTheirOrder() throws IOException {
    assertThat(pdf.page(1))
        .containsSubsequence(
            "Media digest",
            "Monday 27 May 2024 · articles read to 23:59 Brussels time",
            "codebook 7c41e90 · 18 actors, 6 themes",
            "Articles",
            "The day in three stories",
            BUSY.stories().get(0).lead().title(),
            BUSY.stories().get(2).lead().title(),
            "Who",
            BUSY.actors().getFirst().name(),
            "On what",
            BUSY.themes().getFirst().name(),
            "Who with what",
            "New today",
            "Coverage.",
            "digest-2024-05-27.xlsx",
            "page 1 of " + pdf.pages());
  }

  @Test
  void everyRowOfPageOneShowsBothCountsAndTheShare() throws IOException {
    String page = pdf.page(1);
    for (RankedLine line : BUSY.actors().subList(0, 7)) {
      String share = String.format(Locale.ENGLISH, "%.1f%%", 100 * line.share());
      assertThat(page)
          .containsPattern(
              Pattern.quote(line.name())
                  + "\\s+"
                  + line.count().collapsed()
                  + "\\s+"
                  + line.count().mentions()
                  + "\\s+"
                  + Pattern.quote(share));
    }
  }

  @Test
  void aStoryOnPageOneNamesThePageItStandsOn() throws IOException {
    StoryLine story = BUSY.stories().getFirst();
    Matcher reference =
        Pattern.compile(story.copies().size() + " articles, p\\. (\\d+)").matcher(pdf.page(1));
    assertThat(reference.find()).isTrue();
    assertThat(pdf.page(Integer.parseInt(reference.group(1))))
        .containsPattern("(?m)^1 ?\\. " + Pattern.quote(story.lead().title()));
  }

  @Test
  void pageOneIsOnePageHoweverLongTheNames() throws IOException {
    try (DrawnPdf other = DrawnPdf.of(UnwieldyDigest.day())) {
      assertThat(other.page(1)).contains("Media digest", "Coverage.", "page 1 of " + other.pages());
      assertThat(other.page(2)).contains("Actors", "page 2 of " + other.pages());
      assertThat(other.page(1).lines().filter(line -> line.contains("…")).count())
          .isGreaterThan(20);
    }
  }

  @Test
  void everyInternalLinkLeadsToAPage() throws IOException {
    assertThat(pdf.internalLinks(1)).hasSizeGreaterThan(25).allMatch(page -> page > 1);
    for (int page = 2; page <= pdf.pages(); page++) {
      assertThat(pdf.internalLinks(page)).doesNotContain(0);
    }
  }

  @Test
  void titlesLeadToTheirArticles() throws IOException {
    int articles = pageOf(pdf, "63 articles, by appearance");
    assertThat(pdf.externalLinks(articles))
        .isNotEmpty()
        .allMatch(address -> address.matches("https://[a-z]{2}\\.example/2024-05-27/.*"));
  }

  @Test
  void bookmarksListTheChaptersAndTheEvidenceOfEveryActorAndTheme() throws IOException {
    assertThat(pdf.bookmarks())
        .containsSubsequence(
            "Page one",
            "Actors",
            "Themes",
            "Who with what",
            "Stories",
            "Articles",
            "Evidence",
            "  " + BUSY.actors().getFirst().name(),
            "  " + BUSY.themes().getLast().name(),
            "Coverage",
            "Method");
  }

  @Test
  void evidenceShowsTheKeywordBetweenItsWords() throws IOException {
    LedgerLine line =
        BUSY.mentions().stream().filter(l -> l.right().length() > 12).findFirst().orElseThrow();
    String keywordAndRight = line.mention().surface() + line.right().substring(0, 12);
    assertThat(String.join("\n", pdf.allPages()))
        .contains("keyword in context", keywordAndRight.strip());
  }

  @Test
  void tablesRepeatTheirHeaderOnEveryPage() throws IOException {
    int first = pageOf(pdf, "63 articles, by appearance");
    assertThat(pdf.page(first)).containsPattern("time outlet\\s+lang\\. title");
    assertThat(pdf.page(first + 1)).containsPattern("time outlet\\s+lang\\. title");
  }

  @Test
  void noHeadingStandsAloneAtTheFootOfAPage() throws IOException {
    try (DrawnPdf other = DrawnPdf.of(InventedDigest.dayOf(150, ENGLISH))) {
      for (int page = 2; page <= other.pages(); page++) {
        assertThat(other.sizeOfLastLine(page)).isLessThan((int) Style.HEADING.size());
      }
    }
  }

  @Test
  void everyCellOfTheMatrixLeadsToItsSentences() throws IOException {
    String evidence = String.join("\n", pdf.allPages());
    assertThat(BUSY.crossings())
        .filteredOn(crossing -> !crossing.sentences().isEmpty())
        .first()
        .satisfies(crossing ->
            assertThat(evidence)
                .contains(
                    crossing.actorName() + " with " + crossing.themeName(),
                    crossing.sentences().getFirst().text()));
  }

  @Test
  void whatWasNotCountedStandsWithItsReason() throws IOException {
    assertThat(String.join("\n", pdf.allPages()))
        .contains("Not counted: page furniture", "63 candidates; 8 shown");
  }

  @Test
  void theFamilyIsEmbeddedAsSubsets() throws IOException {
    assertThat(pdf.fonts())
        .isNotEmpty()
        .allSatisfy(font -> {
          assertThat(font.isEmbedded()).isTrue();
          assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSans-(Regular|SemiBold|Bold)");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void noCharacterOfTheInventedOutletsIsMissing(String language) throws IOException {
    try (DrawnPdf other = DrawnPdf.of(InventedDigest.busyDay(new Language(language)))) {
      assertThat(other.allPages()).noneMatch(text -> text.contains(REPLACEMENT));
    }
  }

  @Test
  void aCharacterTheFamilyLacksShowsAsReplacementAndNotAsNothing() {
    Typeface type = new Typeface();
    assertThat(type.chunk("NATO 北約", Style.BODY).getContent())
        .isEqualTo("NATO " + REPLACEMENT + REPLACEMENT);
    assertThat(type.chunk("Ки\u0456\u0308в", Style.BODY).getContent()).isEqualTo("Ки\u0457в");
  }

  @Test
  void theSameDigestGivesTheSameBytes() {
    assertThat(DrawnPdf.bytes(BUSY)).isEqualTo(DrawnPdf.bytes(InventedDigest.busyDay(ENGLISH)));
  }

  @Test
  void theFileSaysWhatItIs() throws IOException {
    PDDocumentInformation information = pdf.document().getDocumentInformation();
    assertThat(information.getTitle()).isEqualTo("Media digest · Monday 27 May 2024");
    assertThat(information.getAuthor()).isEqualTo("Press desk · first edition");
    assertThat(information.getCreationDate().toInstant()).hasToString("2024-05-27T21:59:00Z");
    assertThat(pdf.document().getDocumentCatalog().getLanguage()).isEqualTo("en");
  }

  @Test
  void anEmptyDaySaysSo() throws IOException {
    try (DrawnPdf other = DrawnPdf.of(InventedDigest.emptyDay(ENGLISH))) {
      assertThat(other.page(1))
          .containsSubsequence(
              "No coverage found",
              "2 files were set aside",
              "Coverage.",
              "page 1 of " + other.pages());
      assertThat(other.bookmarks()).containsExactly("Page one", "Coverage", "Method");
    }
  }

  @Test
  void theFirstDaySaysThatThereIsNotEnoughHistory() throws IOException {
    try (DrawnPdf other = DrawnPdf.of(InventedDigest.firstDay(ENGLISH))) {
      assertThat(other.page(1))
          .contains(
              "not enough history for lines",
              "not enough history to call a spike",
              "Not enough history to say what is new: no day");
    }
  }

  @Test
  void theDigestSpeaksFrench() throws IOException {
    try (DrawnPdf other = DrawnPdf.of(InventedDigest.busyDay(new Language("fr")))) {
      assertThat(other.page(1))
          .containsSubsequence(
              "lundi 27 mai 2024", "heure de Bruxelles", "Qui", "Sur quoi", "page 1 sur");
    }
  }

  private static int pageOf(DrawnPdf pdf, String text) throws IOException {
    List<String> pages = pdf.allPages();
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i).contains(text)) {
        return i + 1;
      }
    }
    throw new AssertionError("no page says " + text);
  }
}
