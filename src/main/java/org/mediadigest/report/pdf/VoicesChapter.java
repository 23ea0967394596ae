package org.mediadigest.report.pdf;

import java.util.List;
import java.util.stream.Collectors;
import org.mediadigest.report.LanguageLine;
import org.mediadigest.report.OutletLine;
import org.mediadigest.report.Voice;
import org.mediadigest.tally.Volume;

/** Who spoke: every outlet and language with its volume, and whom and what it spoke of most. */
record VoicesChapter(Booklet booklet) {

  private static final float[] WIDTHS = {37, 13, 13, 13, 17, 16, 44, 47};
  private static final float NAME = Grid.mm(31);
  private static final float SUBJECT = Grid.mm(60);

  /** The workbook has all outlets. */
  private static final int MOST = 40;

  void draw() {
    Draft draft = booklet.draft();
    List<OutletLine> outlets = draft.digest().outlets();
    int shown = Math.min(MOST, outlets.size());
    booklet.chapter(
        Anchors.VOICES, draft.text("page.voices.note", outlets.size(), shown, draft.workbook()));
    Table byOutlet = table("page.column.outlet");
    booklet.table(
        byOutlet,
        outlets.subList(0, shown),
        line -> row(byOutlet, outlet(line.name()), line.voice()));
    List<LanguageLine> languages = draft.digest().languages();
    booklet.heading(
        draft.text("languages"),
        draft.text("page.voices.languages", languages.size()),
        Anchors.LANGUAGES);
    Table byLanguage = table("page.column.in-language");
    booklet.table(
        byLanguage,
        languages,
        line -> row(byLanguage, draft.wording().languageName(line.language()), line.voice()));
  }

  private Table table(String voice) {
    Draft draft = booklet.draft();
    Table table = new Table(draft.type(), WIDTHS);
    table.header(
        List.of(1, 2, 3, 4, 5),
        draft.text(voice),
        draft.text("page.column.articles"),
        draft.text("page.column.stories"),
        draft.text("page.column.first"),
        draft.text("page.column.collapsed"),
        draft.text("page.column.published"),
        draft.text("page.column.most-actors"),
        draft.text("page.column.most-themes"));
    return table;
  }

  private String outlet(String name) {
    return name.isEmpty() ? booklet.draft().text("outlet.unknown") : name;
  }

  private void row(Table table, String name, Voice voice) {
    Volume volume = voice.volume();
    table.fitted(name, Style.SMALL_STRONG, NAME);
    table.right(number(volume.articles()), Style.SMALL);
    table.right(number(volume.stories()), Style.SMALL);
    table.right(number(voice.first()), Style.SMALL);
    table.right(number(volume.collapsed()), Style.SMALL_STRONG);
    table.right(number(volume.mentions()), Style.NOTE);
    table.text(named(voice.actors()), Style.SMALL);
    table.text(named(voice.themes()), Style.SMALL);
  }

  private String named(List<Voice.Subject> subjects) {
    return subjects.stream().map(this::named).collect(Collectors.joining("\u00a0· "));
  }

  private String named(Voice.Subject subject) {
    String name = booklet.type().fit(subject.name(), Style.SMALL, SUBJECT);
    return booklet.draft().text("subject.count", name, subject.count().collapsed());
  }

  private String number(int value) {
    return booklet.draft().wording().number(value);
  }
}
