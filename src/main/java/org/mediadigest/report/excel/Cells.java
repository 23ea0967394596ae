package org.mediadigest.report.excel;

import java.util.regex.Pattern;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.mediadigest.report.Wording;

/** Writes single cells, in memory or streamed, so that no text becomes a formula or is lost. */
final class Cells {

  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  /** Excel reads {@code _x0041_} as the letter A unless the underscore is itself so written. */
  private static final Pattern ESCAPE_LIKE = Pattern.compile("_(?=x\\p{XDigit}{4}_)");

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final Styles styles;
  private final Wording wording;
  private final CreationHelper creation;

  Cells(Styles styles, Wording wording, CreationHelper creation) {
    this.styles = styles;
    this.wording = wording;
    this.creation = creation;
  }

  void write(Cell cell, Look look, Content content) {
    cell.setCellStyle(styles.of(look));
    switch (content) {
      case Content.Words(String text) -> writeText(cell, look, text);
      case Content.Figure(double value) -> cell.setCellValue(value);
      case Content.Nothing() -> cell.setBlank();
    }
  }

  private void writeText(Cell cell, Look look, String text) {
    if (!text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) {
      cell.setCellStyle(styles.quoted(look));
    }
    cell.setCellValue(fitted(ESCAPE_LIKE.matcher(text).replaceAll("_x005F_")));
  }

  private String fitted(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    String note = " " + wording.text("sheet.cut", text.length());
    int end = LONGEST - note.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
        + note;
  }

  void write(Cell cell, Look look, Content content, Link link) {
    write(cell, look.linked(), content);
    Hyperlink object = creation.createHyperlink(type(link));
    object.setAddress(
        switch (link) {
          case Link.Web(String address) -> address;
          case Link.Rows rows -> rows.location();
        });
    cell.setHyperlink(object);
  }

  private static HyperlinkType type(Link link) {
    return link instanceof Link.Web ? HyperlinkType.URL : HyperlinkType.DOCUMENT;
  }

  /**
   * Writes a link as a formula that already carries its result, so that nothing need be computed.
   */
  void writeAsFormula(Cell cell, Look look, Content content, Link link) {
    cell.setCellFormula(link.formula(content));
    write(cell, look.linked(), content);
  }
}
