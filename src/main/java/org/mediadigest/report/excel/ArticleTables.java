package org.mediadigest.report.excel;

import java.util.List;
import java.util.stream.Collectors;
import org.mediadigest.report.ArticleLine;
import org.mediadigest.report.StoryLine;

/** The day's articles one by one, and as stories with their copies. */
final class ArticleTables {

  private final Book book;
  private final Evidence evidence;

  ArticleTables(Book book, Evidence evidence) {
    this.book = book;
    this.evidence = evidence;
  }

  SheetTable<StoryLine> stories(List<StoryLine> lines) {
    return new SheetTable<>("stories", "Stories", storyColumns(), lines);
  }

  private List<Column<StoryLine>> storyColumns() {
    return List.of(
        Column.count(head("story"), 7, story -> evidence.storyNumber(story.lead())),
        Column.<StoryLine>wrapped(head("title"), 50, story -> story.lead().title())
            .leadingTo(story -> Link.web(story.lead().url())),
        Column.text(head("outlet"), 22, story -> story.lead().outlet()),
        Column.of(head("time"), 7, Look.TIME, story -> Content.of(story.lead().date().time())),
        Column.count(head("pick-up"), 9, StoryLine::pickUp),
        Column.<StoryLine>count(head("copies"), 9, story -> story.copies().size())
            .leadingTo(story -> evidence.article(book, story.lead())),
        Column.wrapped(head("carried-by"), 34, this::outlets),
        Column.wrapped(head("languages"), 20, this::languages),
        Column.wrapped(head("key-sentence"), 60, StoryLine::keySentence));
  }

  private String outlets(StoryLine story) {
    return story.copies().stream()
        .map(ArticleLine::outlet)
        .filter(outlet -> !outlet.isEmpty())
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  private String languages(StoryLine story) {
    return story.languages().stream().map(book::language).collect(Collectors.joining(" · "));
  }

  SheetTable<ArticleLine> articles(List<ArticleLine> lines) {
    return new SheetTable<>("articles", "Articles", articleColumns(), lines);
  }

  private List<Column<ArticleLine>> articleColumns() {
    return List.of(
        Column.count(head("article"), 8, evidence::number),
        Column.of(head("day"), 13, Look.DATE, article -> Content.of(article.date().day())),
        Column.of(head("time"), 7, Look.TIME, article -> Content.of(article.date().time())),
        Column.text(head("dated-by"), 13, a -> book.label("provenance." + a.date().from().label())),
        Column.text(head("outlet"), 24, ArticleLine::outlet),
        Column.text(head("language"), 12, article -> book.language(article.language())),
        Column.<ArticleLine>wrapped(head("title"), 60, ArticleLine::title)
            .leadingTo(article -> Link.web(article.url())),
        Column.count(head("words"), 9, article -> article.usage().words()),
        Column.count(head("actor-mentions"), 10, ArticleLine::actorMentions),
        Column.count(head("theme-mentions"), 10, ArticleLine::themeMentions),
        Column.<ArticleLine>count(head("story"), 8, evidence::storyNumber)
            .leadingTo(article -> evidence.story(book, article)),
        Column.count(head("pick-up"), 9, ArticleLine::pickUp),
        Column.text(head("first-copy"), 9, article -> yesOrNo(article.firstCopy())),
        Column.text(head("file"), 50, ArticleLine::file));
  }

  private String yesOrNo(boolean yes) {
    return book.label(yes ? "sheet.yes" : "sheet.no");
  }

  private String head(String column) {
    return book.label("sheet.head." + column);
  }
}
