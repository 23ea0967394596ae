package org.mediadigest.report.pdf;

import java.util.List;
import org.mediadigest.report.Edition;
import org.mediadigest.tally.History;
import org.mediadigest.tally.Prominence;
import org.mediadigest.tally.Signal;

/** How the figures come about, so that every one of them can be checked. */
record MethodChapter(Booklet booklet) {

  private static final List<String> PARAGRAPHS =
      List.of("mentions", "two-counts", "share", "sentences", "trend", "new", "rights");

  void draw() {
    Draft draft = booklet.draft();
    booklet.chapter(Anchors.METHOD, draft.text("page.method.note"));
    for (String paragraph : PARAGRAPHS) {
      statement(
          paragraph, draft.text("page.method." + paragraph, History.TREND_DAYS, draft.workbook()));
    }
    statement("prominence", prominence());
    statement("spike", spike());
    statement("made-with", madeWith());
  }

  private String prominence() {
    return booklet
        .draft()
        .text(
            "page.method.prominence",
            Prominence.TITLE,
            Prominence.LEAD,
            Prominence.EARLY,
            Prominence.MOST_FREQUENT,
            booklet.draft().workbook());
  }

  private String spike() {
    return booklet
        .draft()
        .text(
            "page.method.spike",
            History.BASELINE_WEEKS,
            Signal.MINIMUM_VOLUME,
            Signal.MINIMUM_WEEKS);
  }

  private String madeWith() {
    Draft draft = booklet.draft();
    Edition edition = draft.digest().edition();
    return draft.text(
        "page.method.made-with",
        edition.codebookVersion(),
        draft.digest().codebookActors(),
        draft.digest().codebookThemes(),
        edition.engineVersion(),
        edition.cutOff().toString(),
        draft.wording().zoneName(edition.zone()));
  }

  private void statement(String paragraph, String words) {
    booklet.room(44f);
    Typeface type = booklet.type();
    String title = booklet.draft().text("page.method." + paragraph + ".title");
    booklet.paragraph(type.phrase(title, Style.HEADING), 5f, 2f);
    booklet.paragraph(type.phrase(words, Style.BODY), 0f, 3f);
  }
}
