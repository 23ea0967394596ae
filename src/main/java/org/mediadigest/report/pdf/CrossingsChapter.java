package org.mediadigest.report.pdf;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mediadigest.matching.Mention;
import org.mediadigest.report.CrossingLine;
import org.mediadigest.report.RankedLine;
import org.mediadigest.report.SentenceLine;
import org.mediadigest.tally.Pairing;

/** Who with what, in full: every actor and theme that stand in one sentence. */
record CrossingsChapter(Booklet booklet) {

  private static final float[] WIDTHS = {48, 48, 18, 18, 15, 15, 16, 22};

  private static final float NAME = Grid.mm(41);
  private static final float[] SENTENCE_WIDTHS = {40, 140};
  private static final float OUTLET = Grid.mm(37);

  /** Sentences for each pair; the workbook's ledger has every mention. */
  private static final int MOST = 5;

  /**
   * Sentences are printed for the pairs of so many first actors and themes, the matrix's included.
   */
  private static final int MOST_RANKS = 12;

  void draw() {
    Draft draft = booklet.draft();
    List<CrossingLine> lines =
        draft.digest().crossings().stream().filter(c -> c.pairing().sentences() > 0).toList();
    if (lines.isEmpty()) {
      return;
    }
    booklet.chapter(
        Anchors.CROSSINGS,
        draft.text("page.crossings.note", lines.size(), MOST, MOST_RANKS, draft.workbook()));
    Table table = new Table(draft.type(), WIDTHS);
    table.header(
        List.of(2, 3, 4, 5, 6),
        draft.text("page.column.actor"),
        draft.text("page.column.theme"),
        draft.text("page.column.sentences"),
        draft.text("page.column.published"),
        draft.text("page.column.stories"),
        draft.text("page.column.articles"),
        draft.text("page.column.page"),
        "");
    booklet.table(table, lines, line -> row(table, line));
    Set<String> actors = first(draft.digest().actors());
    Set<String> themes = first(draft.digest().themes());
    lines.stream()
        .filter(line -> actors.contains(line.pairing().actor()))
        .filter(line -> themes.contains(line.pairing().theme()))
        .forEach(this::drawSentences);
  }

  private static Set<String> first(List<RankedLine> ranking) {
    return ranking.stream()
        .limit(MOST_RANKS)
        .map(line -> line.count().id())
        .collect(Collectors.toSet());
  }

  /** The sentences of a pair under its name: the evidence of a cell of the matrix. */
  private void drawSentences(CrossingLine line) {
    Draft draft = booklet.draft();
    Pairing pairing = line.pairing();
    String title = draft.text("page.crossing", line.actorName(), line.themeName());
    int shown = Math.min(MOST, line.sentences().size());
    String note = draft.text("page.crossing.counts", pairing.collapsed(), shown);
    booklet.heading(title, note, Anchors.crossing(pairing.actor(), pairing.theme()));
    Table table = new Table(draft.type(), SENTENCE_WIDTHS);
    booklet.table(table, line.sentences().subList(0, shown), sentence -> row(table, sentence));
  }

  private void row(Table table, SentenceLine sentence) {
    Draft draft = booklet.draft();
    String source = draft.phrasing().outletAndTime(sentence.article());
    String fitted = draft.type().fit(source, Style.NOTE, OUTLET);
    table.phrase(booklet.outside(fitted, Style.NOTE, sentence.article().url()));
    String words = sentence.text().isEmpty() ? draft.text("page.no-rights") : sentence.text();
    table.text(words, sentence.text().isEmpty() ? Style.NOTE : Style.SMALL);
  }

  private String fitted(String name) {
    return booklet.type().fit(name, Style.SMALL, NAME);
  }

  private void row(Table table, CrossingLine line) {
    Draft draft = booklet.draft();
    Pairing pairing = line.pairing();
    String actor = Anchors.evidence(Mention.Kind.ACTOR, pairing.actor());
    String theme = Anchors.evidence(Mention.Kind.THEME, pairing.theme());
    String sentences = Anchors.crossing(pairing.actor(), pairing.theme());
    table.phrase(booklet.linked(fitted(line.actorName()), Style.SMALL, actor));
    table.phrase(booklet.linked(fitted(line.themeName()), Style.SMALL, theme));
    table.right(draft.wording().number(pairing.collapsed()), Style.SMALL_STRONG);
    table.right(draft.wording().number(pairing.sentences()), Style.NOTE);
    table.right(draft.wording().number(pairing.stories()), Style.SMALL);
    table.right(draft.wording().number(pairing.articles()), Style.NOTE);
    table.right(booklet.linked(draft.page(sentences), Style.SMALL_LINK, sentences));
    table.text(line.newToday() ? draft.text("page.new") : "", Style.ALERT);
  }
}
