package org.mediadigest.report.pdf;

import org.mediadigest.report.DailyDigest;
import org.mediadigest.report.Wording;

/**
 * What one drawing of the digest works from.
 *
 * @param digest what is said
 * @param wording in which words
 * @param type in which type
 * @param pages where the previous drawing had everything
 */
record Draft(DailyDigest digest, Wording wording, Typeface type, PageNumbers pages) {

  String text(String key, Object... arguments) {
    return wording.text(key, arguments);
  }

  Phrasing phrasing() {
    return new Phrasing(wording);
  }

  /** "p. 7", for the page of an anchor; blank when this digest does not have it. */
  String page(String anchor) {
    return pages.has(anchor) ? text("page.reference", pages.of(anchor)) : "\u00a0";
  }

  /** Makes an area lead to an anchor, if this digest has it. */
  void link(Pen pen, String anchor, float x, float y, float width, float height) {
    if (pages.has(anchor)) {
      pen.link(anchor, x, y, width, height);
    }
  }

  /** Name of the workbook that belongs to this digest. */
  String workbook() {
    return "digest-" + digest.edition().day() + ".xlsx";
  }
}
