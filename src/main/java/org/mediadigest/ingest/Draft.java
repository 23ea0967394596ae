package org.mediadigest.ingest;

import java.util.List;

/**
 * What a format reader found in a file, before dates, language, source and furniture are settled.
 *
 * <p>Readers only report; they do not weigh. Each list therefore starts with the most trusted find.
 *
 * @param title the headline; empty when there is none
 * @param lead the standfirst; empty when there is none; its wording is not in the body again
 * @param body the rest, paragraphs separated by an empty line
 * @param datelines short lines that stand between headline and text on a page
 * @param dates dates stated by the file itself, as written
 * @param addresses the article's own address
 * @param languages language tags stated by the file
 * @param publishers names of the outlet
 */
record Draft(
    String title,
    String lead,
    String body,
    List<String> datelines,
    List<String> dates,
    List<String> addresses,
    List<String> languages,
    List<String> publishers) {

  Draft {
    datelines = List.copyOf(datelines);
    dates = List.copyOf(dates);
    addresses = List.copyOf(addresses);
    languages = List.copyOf(languages);
    publishers = List.copyOf(publishers);
  }

  /** A draft of mere text. */
  static Draft ofText(String title, String lead, String body) {
    return new Draft(title, lead, body, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** Lead and body in reading order, without the headline. */
  String text() {
    return lead.isEmpty() ? body : lead + "\n\n" + body;
  }
}
