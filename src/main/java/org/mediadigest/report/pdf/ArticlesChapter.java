package org.mediadigest.report.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mediadigest.report.ArticleLine;
import org.mediadigest.report.StoryLine;
import org.openpdf.text.Phrase;

/** All articles of the day by appearance, each linked to its page on the web. */
record ArticlesChapter(Booklet booklet) {

  private static final float[] WIDTHS = {13, 40, 10, 82, 11, 12, 20};

  void draw() {
    Draft draft = booklet.draft();
    List<ArticleLine> articles = draft.digest().articles();
    booklet.chapter(Anchors.ARTICLES, draft.text("page.articles.note", articles.size()));
    Table table = new Table(draft.type(), WIDTHS);
    table.header(
        List.of(4, 5),
        draft.text("page.column.time"),
        draft.text("page.column.outlet"),
        draft.text("page.column.language"),
        draft.text("page.column.title"),
        draft.text("page.column.actors"),
        draft.text("page.column.themes"),
        draft.text("page.column.story"));
    Map<String, Integer> stories = storyNumbers();
    booklet.table(table, articles, article -> row(table, article, stories));
  }

  /** The number of each article's story, by the article's path. */
  private Map<String, Integer> storyNumbers() {
    Map<String, Integer> numbers = new HashMap<>();
    int number = 1;
    for (StoryLine story : booklet.draft().digest().stories()) {
      for (ArticleLine copy : story.copies()) {
        numbers.put(copy.file(), number);
      }
      number++;
    }
    return numbers;
  }

  private void row(Table table, ArticleLine article, Map<String, Integer> stories) {
    Draft draft = booklet.draft();
    table.text(draft.phrasing().time(article.date()), Style.NOTE);
    table.text(article.outlet(), Style.SMALL);
    table.text(article.language().code(), Style.NOTE);
    table.phrase(booklet.headline(article, Style.SMALL));
    table.right(draft.wording().number(article.actorMentions()), Style.SMALL);
    table.right(draft.wording().number(article.themeMentions()), Style.SMALL);
    table.phrase(story(article, stories));
  }

  private Phrase story(ArticleLine article, Map<String, Integer> stories) {
    int number = stories.getOrDefault(article.file(), 0);
    String words =
        article.firstCopy()
            ? booklet.draft().wording().number(number)
            : booklet.draft().text("page.copy-of", number);
    return booklet.linked(words, Style.SMALL_LINK, Anchors.story(number));
  }
}
