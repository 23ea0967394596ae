package org.mediadigest.report.excel;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Where a cell leads. */
sealed interface Link {

  /** The most characters of an address that Excel follows. */
  int LONGEST_ADDRESS = 2_000;

  /** A page of the web, as Excel writes it. */
  record Web(String address) implements Link {}

  /** Rows of a sheet, which are selected when the link is followed. */
  record Rows(String sheet, CellRangeAddress area) implements Link {

    String location() {
      return area.formatAsString(sheet, false);
    }
  }

  /**
   * The page an article was published on; empty for what a workbook should not open by a click: no
   * address, one that is not of the web, a malformed or an overlong one.
   */
  static Optional<Link> web(@Nullable String url) {
    if (url == null || !url.matches("(?i)https?://.+")) {
      return Optional.empty();
    }
    try {
      String address = new URI(url).toASCIIString();
      return address.length() > LONGEST_ADDRESS ? Optional.empty() : Optional.of(new Web(address));
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }

  /** The formula that does what a link object does, for sheets with more than Excel allows. */
  default String formula(Content shown) {
    String target =
        switch (this) {
          case Web(String address) -> address;
          case Rows rows -> "#" + rows.location();
        };
    String label =
        switch (shown) {
          case Content.Figure(double value) -> Long.toString(Math.round(value));
          case Content.Words(String text) -> quote(text);
          case Content.Nothing() -> quote("");
        };
    return "HYPERLINK(" + quote(target) + "," + label + ")";
  }

  private static String quote(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
