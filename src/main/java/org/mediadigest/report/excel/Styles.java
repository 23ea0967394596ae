package org.mediadigest.report.excel;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTStylesheet;

/** The one place that knows how each {@link Look} is made. */
final class Styles {

  static final String TYPEFACE = "Calibri";

  private final XSSFWorkbook workbook;
  private final Map<Look.Face, XSSFFont> fonts = new EnumMap<>(Look.Face.class);
  private final Map<Look, XSSFCellStyle> plain = new EnumMap<>(Look.class);
  private final Map<Look, XSSFCellStyle> quoted = new EnumMap<>(Look.class);

  Styles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    // Column widths are measured in this font, so it must be the one most cells are set in.
    setUp(workbook.getFontAt(0), Look.Face.PLAIN);
    nameDefault();
  }

  XSSFCellStyle of(Look look) {
    return plain.computeIfAbsent(look, this::make);
  }

  /** For text that would be taken for a formula if someone edits the cell. */
  XSSFCellStyle quoted(Look look) {
    return quoted.computeIfAbsent(
        look,
        any -> {
          XSSFCellStyle style = make(look);
          style.setQuotePrefixed(true);
          return style;
        });
  }

  /** Some programs complain of a workbook whose default style has no name; POI gives it none. */
  private void nameDefault() {
    CTStylesheet styles = workbook.getStylesSource().getCTStylesheet();
    String namespace = styles.schemaType().getName().getNamespaceURI();
    try (XmlCursor cursor = styles.newCursor()) {
      cursor.toEndToken();
      cursor.beginElement("cellStyles", namespace);
      cursor.beginElement("cellStyle", namespace);
      cursor.insertAttributeWithValue("name", "Normal");
      cursor.insertAttributeWithValue("xfId", "0");
      cursor.insertAttributeWithValue("builtinId", "0");
    }
  }

  private XSSFCellStyle make(Look look) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(fonts.computeIfAbsent(look.face, face -> setUp(workbook.createFont(), face)));
    style.setAlignment(look.alignment);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(look.ground.wraps());
    if (!look.format.isEmpty()) {
      style.setDataFormat(workbook.createDataFormat().getFormat(look.format));
    }
    if (look.ground.inTable() && look.alignment != HorizontalAlignment.CENTER) {
      style.setIndention((short) 1);
    }
    ground(style, look.ground);
    return style;
  }

  private static void ground(XSSFCellStyle style, Look.Ground ground) {
    if (ground == Look.Ground.HEAD) {
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      style.setFillForegroundColor(Palette.PALE.cell());
      style.setVerticalAlignment(VerticalAlignment.BOTTOM);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBottomBorderColor(Palette.GREY.cell());
    }
    if (ground == Look.Ground.WRAPPED) {
      style.setVerticalAlignment(VerticalAlignment.TOP);
    }
    if (ground.ruled()) {
      style.setBorderBottom(BorderStyle.THIN);
      style.setBottomBorderColor(Palette.RULE.cell());
    }
  }

  private static XSSFFont setUp(XSSFFont font, Look.Face face) {
    font.setFontName(TYPEFACE);
    font.setFontHeightInPoints((short) face.points);
    font.setBold(face.bold);
    font.setColor(face.ink.cell());
    return font;
  }
}
