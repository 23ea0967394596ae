package org.mediadigest.report.excel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.ColorScaleFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.mediadigest.report.CrossingLine;
import org.mediadigest.report.DailyDigest;
import org.mediadigest.report.RankedLine;
import org.mediadigest.tally.Pairing;

/** Actors with themes: as a matrix to see, and as a list with all counts to work with. */
final class CrossingTables {

  /** An actor's line of the matrix: what it has with each theme, by the theme's id. */
  private record Strip(String actor, Map<String, CrossingLine> byTheme) {}

  private final Book book;
  private final Evidence evidence;

  CrossingTables(Book book, Evidence evidence) {
    this.book = book;
    this.evidence = evidence;
  }

  /** Sentences that name both, copies collapsed; the darker the more. */
  SheetTable<?> matrix(DailyDigest digest) {
    List<Strip> strips = strips(digest.crossings());
    List<Column<Strip>> columns = new ArrayList<>();
    columns.add(Column.of(head("matrix"), 34, Look.STRONG, strip -> Content.of(strip.actor())));
    Set<String> taken = new HashSet<>();
    for (RankedLine theme : digest.themes()) {
      boolean unique = taken.add(theme.name().toLowerCase(Locale.ROOT));
      String id = theme.count().id();
      columns.add(themeColumn(unique ? theme.name() : theme.name() + " (" + id + ")", id));
    }
    return new SheetTable<>(
        "matrix",
        "Matrix",
        columns,
        strips,
        columns.size(),
        sheet -> shade(sheet, strips.size(), columns.size()));
  }

  private static List<Strip> strips(List<CrossingLine> crossings) {
    Map<String, Strip> strips = new LinkedHashMap<>();
    for (CrossingLine line : crossings) {
      strips
          .computeIfAbsent(
              line.pairing().actor(), id -> new Strip(line.actorName(), new LinkedHashMap<>()))
          .byTheme()
          .put(line.pairing().theme(), line);
    }
    return List.copyOf(strips.values());
  }

  private Column<Strip> themeColumn(String heading, String id) {
    return Column.<Strip>of(heading, 16, Look.CELL, strip -> sentences(strip, id))
        .leadingTo(strip ->
            Optional.ofNullable(strip.byTheme().get(id))
                .filter(line -> line.pairing().collapsed() > 0)
                .flatMap(line -> evidence.of(book, line.pairing().actor(), id)));
  }

  private static Content sentences(Strip strip, String theme) {
    CrossingLine line = strip.byTheme().get(theme);
    return line == null || line.pairing().collapsed() == 0
        ? new Content.Nothing()
        : Content.of((double) line.pairing().collapsed());
  }

  private static void shade(XSSFSheet sheet, int rows, int columns) {
    sheet.createFreezePane(1, 1);
    if (rows == 0 || columns == 1) {
      return;
    }
    XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingColorScaleRule();
    ColorScaleFormatting scale = rule.getColorScaleFormatting();
    scale.setNumControlPoints(2);
    scale.getThresholds()[0].setRangeType(RangeType.NUMBER);
    scale.getThresholds()[0].setValue(0.0);
    scale.getThresholds()[1].setRangeType(RangeType.MAX);
    scale.setColors(new XSSFColor[] {Palette.WHITE.cell(), Palette.SHADE.cell()});
    CellRangeAddress area = new CellRangeAddress(1, rows, 1, columns - 1);
    formatting.addConditionalFormatting(new CellRangeAddress[] {area}, rule);
  }

  /** The same and more as a list, since a matrix shows one count only. */
  SheetTable<CrossingLine> pairs(DailyDigest digest) {
    return new SheetTable<>("pairs", "Pairs", pairColumns(), digest.crossings());
  }

  private List<Column<CrossingLine>> pairColumns() {
    return List.of(
        Column.of(head("actor"), 30, Look.STRONG, line -> Content.of(line.actorName())),
        Column.of(head("theme"), 30, Look.STRONG, line -> Content.of(line.themeName())),
        Column.<CrossingLine>count(head("sentences-collapsed"), 14, l -> l.pairing().collapsed())
            .leadingTo(line -> evidence(line.pairing())),
        Column.count(head("sentences-published"), 14, line -> line.pairing().sentences()),
        Column.count(head("stories"), 10, line -> line.pairing().stories()),
        Column.count(head("articles"), 10, line -> line.pairing().articles()),
        Column.text(head("new"), 12, line -> line.newToday() ? book.label("sheet.yes") : ""),
        Column.text(head("actor-id"), 18, line -> line.pairing().actor()),
        Column.text(head("theme-id"), 22, line -> line.pairing().theme()));
  }

  private Optional<Link> evidence(Pairing pairing) {
    return evidence.of(book, pairing.actor(), pairing.theme());
  }

  private String head(String column) {
    return book.label("sheet.head." + column);
  }
}
