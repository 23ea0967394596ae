package org.mediadigest.report.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mediadigest.matching.Mention;
import org.mediadigest.matching.Rejection;
import org.mediadigest.report.DailyDigest;
import org.mediadigest.report.LedgerLine;
import org.mediadigest.report.RankedLine;
import org.openpdf.text.Phrase;

/** The evidence: for every actor and theme the first mentions, as keyword in context. */
record EvidenceChapter(Booklet booklet) {

  /** Lines for each actor or theme; the workbook has them all. */
  private static final int MOST = 15;

  private static final int MOST_REJECTED = 8;

  private static final float[] WIDTHS = {38, 56, 62, 24};
  private static final float OUTLET = Grid.mm(35);
  private static final float LEFT_WORDS = Grid.mm(53);
  private static final float RIGHT_WORDS = Grid.mm(59.5f);
  private static final float BY = Grid.mm(22);

  /** Identifies what was mentioned: ids are unique only within a kind. */
  private record Subject(Mention.Kind kind, String id) {}

  void draw() {
    Draft draft = booklet.draft();
    DailyDigest digest = draft.digest();
    if (digest.mentions().isEmpty()) {
      return;
    }
    booklet.chapter(Anchors.EVIDENCE, draft.text("page.evidence.note", MOST, draft.workbook()));
    Map<Subject, List<LedgerLine>> bySubject =
        digest.mentions().stream()
            .collect(
                Collectors.groupingBy(
                    line -> new Subject(line.mention().kind(), line.mention().id())));
    Stream.concat(digest.actors().stream(), digest.themes().stream())
        .forEach(ranked -> draw(ranked, bySubject.getOrDefault(subject(ranked), List.of())));
    drawRejected();
  }

  /** What was seen and not counted, by reason: that nothing is lost is part of the evidence. */
  private void drawRejected() {
    Draft draft = booklet.draft();
    Map<Rejection.Reason, List<LedgerLine>> byReason = new EnumMap<>(Rejection.Reason.class);
    for (LedgerLine line : draft.digest().rejected()) {
      if (line.reason() != null) {
        byReason.computeIfAbsent(line.reason(), any -> new ArrayList<>()).add(line);
      }
    }
    byReason.forEach(this::drawRejected);
  }

  private void drawRejected(Rejection.Reason reason, List<LedgerLine> lines) {
    Draft draft = booklet.draft();
    String title = draft.text("page.not-counted", draft.text("reason." + reason.label()));
    int shown = Math.min(MOST_REJECTED, lines.size());
    String note = draft.text("page.not-counted.counts", lines.size(), shown);
    booklet.heading(title, note, Anchors.EVIDENCE + "/" + reason.label());
    Table table = table();
    booklet.table(table, lines.subList(0, shown), line -> row(table, line, line.name()));
  }

  private static Subject subject(RankedLine ranked) {
    return new Subject(ranked.count().kind(), ranked.count().id());
  }

  private void draw(RankedLine ranked, List<LedgerLine> lines) {
    Draft draft = booklet.draft();
    String note =
        draft.text(
            "page.evidence.counts",
            draft.text("kind." + ranked.kindLabel()),
            ranked.count().mentions(),
            ranked.count().collapsed(),
            Math.min(MOST, lines.size()));
    Subject subject = subject(ranked);
    booklet.heading(ranked.name(), note, Anchors.evidence(subject.kind(), subject.id()));
    Table table = table();
    List<LedgerLine> shown =
        lines.stream()
            .sorted(Comparator.comparing(line -> !line.article().firstCopy()))
            .limit(MOST)
            .toList();
    booklet.table(table, shown, line -> row(table, line, line.mention().by()));
  }

  private Table table() {
    Draft draft = booklet.draft();
    Table table = new Table(draft.type(), WIDTHS);
    table.header(
        List.of(1),
        draft.text("page.column.outlet-time"),
        "",
        draft.text("page.column.keyword"),
        draft.text("page.column.by"));
    return table;
  }

  private void row(Table table, LedgerLine line, String by) {
    Draft draft = booklet.draft();
    Typeface type = draft.type();
    String source = draft.phrasing().outletAndTime(line.article());
    table.phrase(
        booklet.outside(type.fit(source, Style.NOTE, OUTLET), Style.NOTE, line.article().url()));
    table.right(type.fitEnd(line.left().strip(), Style.SMALL, LEFT_WORDS), Style.SMALL);
    table.phrase(keywordAndRight(line));
    table.fitted(by, Style.NOTE, BY);
  }

  private Phrase keywordAndRight(LedgerLine line) {
    Typeface type = booklet.type();
    String keyword = type.fit(line.mention().surface(), Style.SMALL_STRONG, RIGHT_WORDS);
    float room = RIGHT_WORDS - type.width(keyword + " ", Style.SMALL_STRONG);
    Phrase phrase = type.phrase(keyword, Style.SMALL_STRONG);
    if (room > 0) {
      phrase.add(
          type.chunk(type.fit(line.right().stripTrailing(), Style.SMALL, room), Style.SMALL));
    }
    return phrase;
  }
}
