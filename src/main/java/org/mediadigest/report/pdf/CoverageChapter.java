package org.mediadigest.report.pdf;

import java.util.List;
import org.mediadigest.report.Coverage;

/** What is missing, file by file, and how the articles were dated. */
record CoverageChapter(Booklet booklet) {

  /** A folder without any dates would fill pages; the workbook has all names. */
  private static final int MOST_NAMES = 100;

  private static final float[] HALVES = {60, 120};

  void draw() {
    Draft draft = booklet.draft();
    Coverage coverage = draft.digest().coverage();
    booklet.chapter(Anchors.COVERAGE, draft.text("page.coverage.note", coverage.daysOfHistory()));
    statement("page.silent", silent(coverage));
    setAside(coverage);
    datedBy(coverage);
    statement("page.undated", listOrNone(coverage.undated()));
    notCovered(coverage);
  }

  private String silent(Coverage coverage) {
    return coverage.saysWhatIsNew()
        ? listOrNone(coverage.silentOutlets())
        : booklet.draft().text("signal.not-enough-history");
  }

  private String listOrNone(List<String> names) {
    Draft draft = booklet.draft();
    return names.isEmpty() ? draft.text("page.none") : draft.phrasing().list(names, MOST_NAMES);
  }

  private void statement(String label, String words) {
    title(label);
    booklet.paragraph(booklet.type().phrase(words, Style.SMALL), 0f, 4f);
  }

  private void title(String label) {
    booklet.room(40f);
    booklet.paragraph(
        booklet.type().phrase(booklet.draft().text(label + ".title"), Style.HEADING), 5f, 2f);
  }

  private void setAside(Coverage coverage) {
    if (coverage.setAside().isEmpty()) {
      statement("page.set-aside", booklet.draft().text("page.none"));
      return;
    }
    title("page.set-aside");
    Table table = new Table(booklet.type(), HALVES);
    booklet.table(table, coverage.setAside(), line -> row(table, line.file(), line.reason()));
  }

  private void datedBy(Coverage coverage) {
    if (coverage.datedBy().isEmpty()) {
      return;
    }
    title("page.dated-by");
    Table table = new Table(booklet.type(), HALVES);
    Draft draft = booklet.draft();
    booklet.table(
        table,
        List.copyOf(coverage.datedBy().entrySet()),
        dated ->
            row(
                table,
                draft.text("provenance." + dated.getKey().label()),
                draft.wording().number(dated.getValue())));
  }

  private static void row(Table table, String left, String right) {
    table.text(left, Style.SMALL);
    table.text(right, Style.SMALL);
  }

  private void notCovered(Coverage coverage) {
    List<String> languages = booklet.draft().phrasing().articlesByLanguage(coverage.notCovered());
    statement("page.not-covered", listOrNone(languages));
  }
}
