package org.mediadigest.report.excel;

import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/**
 * Draws the native charts: plain, labelled at the marks, and described for those who cannot see.
 */
final class Charts {

  /** A row of figures with where they stand in the workbook; null where a day was not counted. */
  record Series(
      String name, String range, List<? extends @Nullable Integer> figures, Palette colour) {

    XDDFNumericalDataSource<Integer> source() {
      return XDDFDataSourcesFactory.fromArray(figures.toArray(new Integer[0]), range);
    }
  }

  /** What the figures belong to, with where it stands in the workbook. */
  record Categories(String range, List<String> names) {

    XDDFCategoryDataSource source() {
      return XDDFDataSourcesFactory.fromArray(names.toArray(new String[0]), range);
    }
  }

  /** In hundredths of a point. */
  private static final int LETTER_SIZE = 900;

  private static final int BAR_GAP_PERCENT = 45;

  private final XSSFSheet sheet;

  Charts(XSSFSheet sheet) {
    this.sheet = sheet;
  }

  /** Lying bars, the first category on top; each series is drawn over the one before. */
  void bars(
      CellRangeAddress place, String description, Categories categories, List<Series> series) {
    XSSFChart chart = chart(place, description);
    XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
    names.setOrientation(AxisOrientation.MAX_MIN);
    XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
    values.setMinimum(0);
    values.setVisible(false);
    quiet(names);
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
    data.setBarDirection(BarDirection.BAR);
    data.setBarGrouping(BarGrouping.CLUSTERED);
    data.setGapWidth(BAR_GAP_PERCENT);
    data.setVaryColors(false);
    series.forEach(figures -> addBars(data, categories, figures));
    chart.plot(data);
    CTBarChart bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
    value(bars.addNewOverlap(), "100");
    label(bars.getSerArray(0));
    nameEvery(chart.getCTChart().getPlotArea().getCatAxArray(0));
  }

  private static void addBars(XDDFBarChartData data, Categories categories, Series figures) {
    XDDFChartData.Series bars = data.addSeries(categories.source(), figures.source());
    bars.setTitle(figures.name());
    bars.setFillProperties(figures.colour().fill());
  }

  /** By hand, since the schema that POI brings along lacks the types of some attributes. */
  private static void value(XmlObject element, String value) {
    try (XmlCursor cursor = element.newCursor()) {
      cursor.setAttributeText(new QName("val"), value);
    }
  }

  /** Else every second name is left out where they stand close; an element POI does not know. */
  private static void nameEvery(CTCatAx axis) {
    CTTextBody text = axis.addNewTxPr();
    text.addNewBodyPr().setRot(0);
    text.addNewP().addNewPPr().addNewDefRPr();
    try (XmlCursor cursor = axis.newCursor()) {
      cursor.toEndToken();
      cursor.beginElement("tickLblSkip", axis.schemaType().getName().getNamespaceURI());
      cursor.insertAttributeWithValue("val", "1");
    }
  }

  /** Puts the figure at the end of the longest bar. */
  private static void label(CTBarSer bars) {
    CTDLbls labels = bars.addNewDLbls();
    labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  /** A line over days; days that were not counted are gaps. */
  void line(CellRangeAddress place, String description, Categories days, List<Series> series) {
    XSSFChart chart = chart(place, description);
    chart.displayBlanksAs(DisplayBlanks.GAP);
    XDDFCategoryAxis dates = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
    values.setMinimum(0);
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    quiet(dates);
    quiet(values);
    rule(values.getOrAddMajorGridProperties(), Palette.RULE);
    XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, dates, values);
    data.setVaryColors(false);
    series.forEach(figures -> addLine(data, days, figures));
    chart.plot(data);
  }

  private static void addLine(XDDFLineChartData data, Categories days, Series figures) {
    var line = (XDDFLineChartData.Series) data.addSeries(days.source(), figures.source());
    line.setTitle(figures.name());
    line.setSmooth(false);
    line.setMarkerStyle(MarkerStyle.CIRCLE);
    line.setLineProperties(stroke(figures.colour().fill(), 1.75));
    XDDFShapeProperties dots = new XDDFShapeProperties();
    dots.setFillProperties(figures.colour().fill());
    dots.setLineProperties(stroke(figures.colour().fill(), 0.5));
    value(line.getCTLineSer().getMarker().addNewSize(), "4");
    line.getCTLineSer().getMarker().setSpPr(dots.getXmlObject());
  }

  private XSSFChart chart(CellRangeAddress place, String description) {
    var drawing = sheet.createDrawingPatriarch();
    var anchor =
        drawing.createAnchor(
            0,
            0,
            0,
            0,
            place.getFirstColumn(),
            place.getFirstRow(),
            place.getLastColumn(),
            place.getLastRow());
    XSSFChart chart = drawing.createChart(anchor);
    chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
    chart.setAutoTitleDeleted(true);
    chart.getCTChartSpace().addNewSpPr().addNewLn().addNewNoFill();
    letters(chart);
    chart
        .getGraphicFrame()
        .getCTGraphicalObjectFrame()
        .getNvGraphicFramePr()
        .getCNvPr()
        .setDescr(description);
    return chart;
  }

  /** All text of a chart in the type of the cells. */
  private static void letters(XSSFChart chart) {
    CTTextBody text = chart.getCTChartSpace().addNewTxPr();
    text.addNewBodyPr();
    CTTextCharacterProperties letters = text.addNewP().addNewPPr().addNewDefRPr();
    letters.setSz(LETTER_SIZE);
    letters.addNewLatin().setTypeface(Styles.TYPEFACE);
  }

  private static void quiet(XDDFChartAxis axis) {
    axis.setMajorTickMark(AxisTickMark.NONE);
    axis.setMinorTickMark(AxisTickMark.NONE);
    axis.setTickLabelPosition(AxisTickLabelPosition.LOW);
    rule(axis.getOrAddShapeProperties(), Palette.RULE);
  }

  private static void rule(XDDFShapeProperties shape, Palette colour) {
    shape.setLineProperties(stroke(colour.fill(), 0.75));
  }

  private static XDDFLineProperties stroke(XDDFSolidFillProperties fill, double points) {
    XDDFLineProperties line = new XDDFLineProperties(fill);
    line.setWidth(points);
    return line;
  }
}
