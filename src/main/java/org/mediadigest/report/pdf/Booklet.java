package org.mediadigest.report.pdf;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mediadigest.report.ArticleLine;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

/** The file being drawn: page one, then chapters that flow from page to page. */
final class Booklet {

  private static final float CHAPTER_NEEDS = 130f;
  private static final int PORTION = 50;
  private static final float HEADING_NEEDS = 76f;

  private final Draft draft;
  private final Document document;
  private final PdfWriter writer;
  private final PageNumbers found = new PageNumbers();
  private final PageFrame frame;
  private PdfOutline chapter;

  private Booklet(Draft draft, OutputStream out) {
    this.draft = draft;
    this.document =
        new Document(PageSize.A4, Grid.LEFT, Grid.LEFT, Grid.TEXT_TOP_MARGIN, Grid.TEXT_BOTTOM);
    this.writer = PdfWriter.getInstance(document, out);
    this.frame = new PageFrame(draft, found);
    Imprint.prepare(writer);
    new Imprint(draft).describe(document);
    writer.setPageEvent(frame);
    document.open();
    new Imprint(draft).fix(writer);
    this.chapter = writer.getRootOutline();
  }

  /** Draws the whole digest and tells where everything came to lie. */
  static PageNumbers draw(Draft draft, OutputStream out) {
    Booklet booklet = new Booklet(draft, out);
    booklet.drawPageOne();
    booklet.drawChapters();
    booklet.document.close();
    return booklet.found;
  }

  private void drawPageOne() {
    new PageOne(draft).draw(pen());
    bookmark(writer.getRootOutline(), draft.text("page.chapter.page-one"), Grid.PAGE_HEIGHT);
    document.newPage();
  }

  private void drawChapters() {
    if (!draft.digest().empty()) {
      RankingChapter.actors(this).draw();
      RankingChapter.themes(this).draw();
      new TrendsChapter(this).draw();
      new CrossingsChapter(this).draw();
      new StoriesChapter(this).draw();
      new ArticlesChapter(this).draw();
      new EvidenceChapter(this).draw();
      new VoicesChapter(this).draw();
    }
    new CoverageChapter(this).draw();
    new MethodChapter(this).draw();
  }

  Draft draft() {
    return draft;
  }

  Typeface type() {
    return draft.type();
  }

  Pen pen() {
    return new Pen(writer.getDirectContent(), draft.type());
  }

  /** Begins a chapter, on this page if there is room for its first lines. */
  void chapter(String anchor, String note) {
    String title = draft.text("page.chapter." + anchor);
    room(CHAPTER_NEEDS);
    frame.chapter(title, atTop());
    Phrase phrase = new Phrase(Style.CHAPTER.leading());
    phrase.add(anchored(title, Style.CHAPTER, anchor));
    chapter = bookmark(writer.getRootOutline(), title, height() + 4f);
    paragraph(phrase, atTop() ? 0f : 18f, 3f);
    paragraph(type().phrase(note, Style.NOTE), 0f, 7f);
  }

  /** Begins a section of the chapter; it keeps its first lines. */
  void heading(String title, String note, String anchor) {
    heading(title, note, anchor, null);
  }

  /** Likewise; the title leads to an address on the web, if there is one. */
  void heading(String title, String note, String anchor, @Nullable String url) {
    room(HEADING_NEEDS);
    bookmark(chapter, title, height());
    Phrase phrase = new Phrase(Style.HEADING.leading());
    Chunk words = anchored(title, Style.HEADING, anchor);
    phrase.add(url == null ? words : words.setAnchor(url));
    phrase.add(type().chunk("  " + note, Style.NOTE));
    paragraph(phrase, atTop() ? 0f : 9f, 3f);
  }

  /** Text that links can lead to; the page it comes to lie on is remembered. */
  Chunk anchored(String text, Style style, String anchor) {
    return type().chunk(text, style).setLocalDestination(anchor).setGenericTag(anchor);
  }

  /** Text that leads to an anchor, if this digest has it. */
  Phrase linked(String text, Style style, String anchor) {
    Phrase phrase = new Phrase(style.leading());
    Chunk chunk = type().chunk(text, style);
    phrase.add(draft.pages().has(anchor) ? chunk.setLocalGoto(anchor) : chunk);
    return phrase;
  }

  /** Text that leads to an address on the web, if there is one. */
  Phrase outside(String text, Style style, @Nullable String url) {
    Phrase phrase = new Phrase(style.leading());
    Chunk chunk = type().chunk(text, style);
    phrase.add(url == null ? chunk : chunk.setAnchor(url));
    return phrase;
  }

  /**
   * An article's title that leads to its page on the web; ink rather than blue when it has none.
   */
  Phrase headline(ArticleLine article, Style style) {
    Style look = article.url() == null ? style : style.in(Palette.BLUE);
    return outside(article.title(), look, article.url());
  }

  /** Sets running text with space before and after it. */
  void paragraph(Phrase phrase, float before, float after) {
    document.add(Table.paragraph(phrase, before, after));
  }

  /**
   * Draws a table line by line. In portions, since the library measures all rows that wait for a
   * page at every page: thousands at once take minutes.
   */
  <T> void table(Table table, List<T> lines, Consumer<T> row) {
    for (int i = 0; i < lines.size(); i++) {
      row.accept(lines.get(i));
      if (i % PORTION == PORTION - 1) {
        document.add(table.portion());
      }
    }
    document.add(table.end());
  }

  /** Goes to a new page unless that much room is left on this one. */
  void room(float needed) {
    if (height() - document.bottom() < needed) {
      document.newPage();
    }
  }

  private float height() {
    return writer.getVerticalPosition(true);
  }

  private boolean atTop() {
    return height() > document.top() - 1f;
  }

  private PdfOutline bookmark(PdfOutline parent, String title, float height) {
    PdfDestination there = new PdfDestination(PdfDestination.XYZ, Grid.LEFT, height, 0f);
    PdfOutline bookmark = new PdfOutline(parent, there, title, false);
    there.addPage(writer.getCurrentPage());
    return bookmark;
  }
}
