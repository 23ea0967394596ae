package org.mediadigest.report.pdf;

import java.util.List;
import org.mediadigest.report.ArticleLine;
import org.mediadigest.report.StoryLine;

/** The day's stories: what each says, and every outlet that carried it. */
record StoriesChapter(Booklet booklet) {

  /** More would bury the ones that matter; the workbook has them all. */
  private static final int MOST = 60;

  private static final float[] WIDTHS = {14, 48, 12, 106};

  void draw() {
    Draft draft = booklet.draft();
    List<StoryLine> stories = draft.digest().stories();
    int shown = Math.min(MOST, stories.size());
    booklet.chapter(Anchors.STORIES, draft.text("page.stories.note", stories.size(), shown));
    for (int i = 0; i < shown; i++) {
      draw(stories.get(i), i + 1);
    }
  }

  private void draw(StoryLine story, int number) {
    Draft draft = booklet.draft();
    String carried =
        draft.text(
            "page.carried",
            draft.phrasing().outletAndTime(story.lead()),
            story.pickUp(),
            story.languages().size());
    String title = draft.text("page.numbered", number, story.lead().title());
    booklet.heading(title, carried, Anchors.story(number), story.lead().url());
    if (!story.keySentence().isEmpty()) {
      booklet.paragraph(draft.type().phrase(story.keySentence(), Style.BODY), 0f, 2f);
    }
    if (story.copies().size() == 1) {
      return; // its outlet and link stand in the heading
    }
    Table table = new Table(draft.type(), WIDTHS);
    booklet.table(table, story.copies(), copy -> row(table, copy));
  }

  private void row(Table table, ArticleLine copy) {
    table.text(booklet.draft().phrasing().time(copy.date()), Style.NOTE);
    table.text(copy.outlet(), Style.SMALL);
    table.text(copy.language().code(), Style.NOTE);
    table.phrase(booklet.headline(copy, Style.SMALL));
  }
}
