package org.mediadigest.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.mediadigest.report.Coverage;
import org.mediadigest.report.DailyDigest;

/** What is missing: files set aside with their reasons, and articles that bear no date. */
final class CoverageTable {

  private record Gap(String what, String file, String reason) {}

  private final Book book;

  CoverageTable(Book book) {
    this.book = book;
  }

  SheetTable<?> of(DailyDigest digest) {
    List<Gap> gaps = new ArrayList<>();
    for (Coverage.SetAsideLine line : digest.coverage().setAside()) {
      gaps.add(new Gap(book.label("sheet.gap.set-aside"), line.file(), line.reason()));
    }
    for (String file : digest.coverage().undated()) {
      gaps.add(
          new Gap(book.label("sheet.gap.undated"), file, book.label("sheet.gap.undated.reason")));
    }
    return new SheetTable<>(
        "set-aside",
        "SetAside",
        List.of(
            Column.text(book.label("sheet.head.gap"), 16, Gap::what),
            Column.text(book.label("sheet.head.file"), 64, Gap::file),
            Column.wrapped(book.label("sheet.head.reason"), 80, Gap::reason)),
        gaps);
  }
}
