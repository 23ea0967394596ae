package org.mediadigest.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mediadigest.article.Language;
import org.mediadigest.report.DailyDigest;
import org.mediadigest.report.InventedDigest;
import org.mediadigest.report.Wording;

/** Draws the invented digests into {@code target/look}, to be looked at. */
final class DrawInventedDigest {

  private DrawInventedDigest() {}

  /** Takes the language of the digests; English without. */
  public static void main(String[] arguments) throws IOException {
    Language language = new Language(arguments.length == 0 ? "en" : arguments[0]);
    Map<String, DailyDigest> digests = new LinkedHashMap<>();
    digests.put("busy-day", InventedDigest.busyDay(language));
    digests.put("quiet-day", InventedDigest.quietDay(language));
    digests.put("first-day", InventedDigest.firstDay(language));
    digests.put("empty-day", InventedDigest.emptyDay(language));
    Path folder = Files.createDirectories(Path.of("target", "look"));
    for (Map.Entry<String, DailyDigest> digest : digests.entrySet()) {
      Path file = folder.resolve(digest.getKey() + "-" + language + ".pdf");
      try (OutputStream out = Files.newOutputStream(file)) {
        new PdfDigest().write(digest.getValue(), Wording.in(language), out);
      }
    }
  }
}
