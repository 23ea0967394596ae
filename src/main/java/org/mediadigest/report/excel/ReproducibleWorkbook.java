package org.mediadigest.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A streaming workbook whose archive entries all bear one fixed time.
 *
 * <p>Its temporary files are not compressed: that took a quarter of the time.
 *
 * <p>POI's own switch for this is one global flag, which two digests written at once would take
 * from each other.
 */
final class ReproducibleWorkbook extends SXSSFWorkbook {

  private static final int ROWS_IN_MEMORY = 200;

  private final LocalDate day;

  ReproducibleWorkbook(XSSFWorkbook template, LocalDate day) {
    super(template, ROWS_IN_MEMORY, false, false);
    this.day = day;
  }

  /** POI would take the streamed rows for all there is, and readers would miss the header. */
  @Override
  public boolean shouldCalculateSheetDimensions() {
    return false;
  }

  @Override
  protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
    ZipArchiveOutputStream zip =
        new ZipArchiveOutputStream(out) {
          @Override
          public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
            entry.setTime(noon(day));
            super.putArchiveEntry(entry);
          }
        };
    zip.setUseZip64(Zip64Mode.AsNeeded);
    return zip;
  }

  /** Noon where this runs, since archives hold local time: so they hold noon, wherever. */
  private static long noon(LocalDate day) {
    return day.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant().toEpochMilli();
  }
}
