package org.mediadigest.report.excel;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** One part of the workbook, written in two rounds since streaming begins when all is laid out. */
interface Tab {

  /** Creates its sheets, with all that is not a row: headers, tables, print set-up. */
  void layOut(Book book);

  /** Writes what the sheets say; every sheet of the workbook exists by now. */
  void fill(Book book, SXSSFWorkbook stream);
}
