package org.mediadigest.report.excel;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.mediadigest.article.Language;
import org.mediadigest.report.DailyDigest;
import org.mediadigest.report.InventedDigest;
import org.mediadigest.report.Wording;

/** Writes the invented days' workbooks into a folder, to be looked at. */
final class LookAtExcel {

  private LookAtExcel() {}

  public static void main(String[] arguments) throws Exception {
    Language language = new Language(arguments[1]);
    Map<String, DailyDigest> days =
        Map.of(
            "busy", InventedDigest.busyDay(language),
            "quiet", InventedDigest.quietDay(language),
            "first", InventedDigest.firstDay(language),
            "empty", InventedDigest.emptyDay(language));
    for (Map.Entry<String, DailyDigest> day : days.entrySet()) {
      Path file = Path.of(arguments[0], day.getKey() + ".xlsx");
      try (OutputStream out = Files.newOutputStream(file)) {
        new ExcelDigest().write(day.getValue(), Wording.in(language), out);
      }
    }
  }
}
