package org.mediadigest.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** What stands on every page: running header, footer, page number. Notes where anchors lie. */
final class PageFrame extends PdfPageEventHelper {

  private final Draft draft;
  private final PageNumbers found;
  private final List<String> chapters = new ArrayList<>();

  PageFrame(Draft draft, PageNumbers found) {
    this.draft = draft;
    this.found = found;
  }

  /**
   * Adds a chapter that begins on this page; the running header names all that stand there.
   *
   * @param atTop whether nothing of the chapter before stands on this page
   */
  void chapter(String title, boolean atTop) {
    if (atTop) {
      chapters.clear();
    }
    chapters.add(title);
  }

  @Override
  public void onGenericTag(PdfWriter writer, Document document, Rectangle area, String anchor) {
    found.put(anchor, writer.getPageNumber());
  }

  @Override
  public void onEndPage(PdfWriter writer, Document document) {
    Pen pen = new Pen(writer.getDirectContent(), draft.type());
    int page = writer.getPageNumber();
    found.end(page);
    if (page > 1) {
      drawHeader(pen);
    }
    drawFooter(pen, page);
    while (chapters.size() > 1) {
      chapters.removeFirst();
    }
  }

  private void drawHeader(Pen pen) {
    Style style = Style.FURNITURE;
    String left =
        draft.text("title") + " · " + draft.wording().longDate(draft.digest().edition().day());
    pen.text(left, style.in(Style.Weight.SEMI_BOLD), Grid.LEFT, Grid.HEADER);
    pen.textBefore(String.join(" · ", chapters), style, Grid.RIGHT, Grid.HEADER);
    pen.rule(Palette.RULE, 0.5f, Grid.LEFT, Grid.HEADER - 5f, Grid.WIDTH);
  }

  private void drawFooter(Pen pen, int page) {
    float baseline = Grid.FOOTER - 9f;
    pen.rule(Palette.RULE, 0.5f, Grid.LEFT, Grid.FOOTER, Grid.WIDTH);
    pen.text(
        draft.text("page.every-figure", draft.workbook()), Style.FURNITURE, Grid.LEFT, baseline);
    String number = draft.text("page.number", page, draft.pages().total());
    pen.textBefore(number, Style.FURNITURE, Grid.RIGHT, baseline);
  }
}
