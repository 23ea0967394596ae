package org.mediadigest.report.excel;

import java.util.List;
import java.util.stream.Collectors;
import org.mediadigest.report.Coverage;
import org.mediadigest.report.DailyDigest;
import org.mediadigest.report.StoryLine;

/** The lower part of the summary: the stories most carried, and the coverage in short. */
final class SummaryNotes {

  private static final int STORIES = 5;
  private static final int STORIES_TOP = 33;
  private static final int COVERAGE_TOP = STORIES_TOP + STORIES + 2;

  /** On a day without rankings and stories the coverage follows the figures at the head. */
  private static final int EMPTY_DAY_TOP = 9;

  private static final int LAST_COLUMN = 7;
  private static final int TITLE_END = 4;
  private static final int TITLE_CHARACTERS = 66;
  private static final int TEXT_CHARACTERS = 92;

  private final Book book;
  private final Grid grid;
  private final Evidence evidence;

  SummaryNotes(Book book, Grid grid, Evidence evidence) {
    this.book = book;
    this.grid = grid;
    this.evidence = evidence;
  }

  void draw(DailyDigest digest) {
    List<StoryLine> stories =
        digest.stories().subList(0, Math.min(STORIES, digest.stories().size()));
    if (!stories.isEmpty()) {
      grid.put(STORIES_TOP, 0, Look.HEADING, book.label("sheet.summary.stories"));
    }
    for (int i = 0; i < stories.size(); i++) {
      story(STORIES_TOP + 1 + i, i + 1, stories.get(i));
    }
    coverage(digest.coverage(), digest.empty() ? EMPTY_DAY_TOP : COVERAGE_TOP);
  }

  private void story(int row, int number, StoryLine story) {
    grid.put(row, 0, Look.COUNT, Content.of((double) number));
    Content title = Content.of(story.lead().title());
    evidence.story(book, story).ifPresent(link -> grid.put(row, 1, Look.WRAPPED, title, link));
    grid.join(row, 1, TITLE_END);
    String carried =
        book.wording().text("sheet.summary.carried", story.lead().outlet(), story.pickUp());
    grid.put(row, TITLE_END + 1, Look.WRAPPED, carried);
    grid.join(row, TITLE_END + 1, LAST_COLUMN);
    grid.fit(row, story.lead().title(), TITLE_CHARACTERS);
  }

  private void coverage(Coverage coverage, int top) {
    int row = top;
    grid.put(row, 0, Look.HEADING, book.label("sheet.coverage"));
    note(++row, "silent", listed(coverage.silentOutlets()));
    note(++row, "set-aside", counted(coverage.setAside().size()));
    note(++row, "undated", counted(coverage.undated().size()));
    note(++row, "dated-by", datedBy(coverage));
    note(++row, "not-covered", notCovered(coverage));
    note(++row, "new-outlets", listed(coverage.newOutlets()));
    note(++row, "new-actors", listed(coverage.newActors()));
    note(++row, "history", counted(coverage.daysOfHistory()));
  }

  private void note(int row, String key, String text) {
    grid.put(row, 0, Look.LABEL, book.label("sheet.coverage." + key));
    grid.join(row, 0, 1);
    grid.put(row, 2, Look.BODY, text);
    grid.join(row, 2, LAST_COLUMN);
    grid.fit(row, text, TEXT_CHARACTERS);
  }

  private String listed(List<String> names) {
    return names.isEmpty() ? book.label("sheet.none") : String.join(", ", names);
  }

  private String counted(int count) {
    return book.wording().number(count);
  }

  private String datedBy(Coverage coverage) {
    return listed(
        coverage.datedBy().entrySet().stream()
            .map(e -> book.label("provenance." + e.getKey().label()) + " " + counted(e.getValue()))
            .toList());
  }

  private String notCovered(Coverage coverage) {
    String languages =
        coverage.notCovered().entrySet().stream()
            .map(e -> book.language(e.getKey()) + " " + counted(e.getValue()))
            .collect(Collectors.joining(", "));
    return languages.isEmpty() ? book.label("sheet.none") : languages;
  }
}
