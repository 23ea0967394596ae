package org.mediadigest.ingest;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Plain text.
 *
 * <p>The first line is the headline when it looks like one: not longer than a headline, with more
 * text after it, and either alone between empty lines or not ending like a sentence. The first
 * paragraph after it is the lead when it is one line, of a lead's length, with at least two more
 * paragraphs behind it; a byline or a caption is too short for that. All the rest is the body.
 */
final class PlainTextFormat implements Format {

  private static final int LONGEST_TITLE = 250;
  private static final int LONGEST_LEAD = 450;
  private static final int SHORTEST_LEAD = 40;
  private static final int PARAGRAPHS_BEHIND_LEAD = 2;

  private static final Pattern EMPTY_LINES = Pattern.compile("\\n[^\\S\\n]*+\\n\\s*+");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?,;:…][\"'”’»)]*$");

  @Override
  public List<Draft> read(RawFile file) throws UnreadableException {
    String text = TextDecoder.decode(file).strip();
    int lineEnd = text.indexOf('\n');
    String first = lineEnd < 0 ? text : text.substring(0, lineEnd).strip();
    if (!isTitle(first, lineEnd < 0 ? "" : text.substring(lineEnd + 1))) {
      return List.of(Draft.ofText("", "", paragraphs(text)));
    }
    return List.of(withLead(first, lineEnd < 0 ? "" : text.substring(lineEnd).strip()));
  }

  private static boolean isTitle(String first, String rest) {
    if (first.length() > LONGEST_TITLE) {
      return false;
    }
    boolean alone = rest.lines().findFirst().orElse("").isBlank();
    boolean sentence = SENTENCE_END.matcher(first).find();
    return !sentence || (alone && !rest.isBlank());
  }

  private static Draft withLead(String title, String text) {
    List<String> paragraphs = EMPTY_LINES.splitAsStream(text).toList();
    if (paragraphs.size() <= PARAGRAPHS_BEHIND_LEAD || !isLead(paragraphs.getFirst())) {
      return Draft.ofText(title, "", paragraphs(text));
    }
    String body = text.substring(paragraphs.getFirst().length()).strip();
    return Draft.ofText(title, paragraphs.getFirst().strip(), paragraphs(body));
  }

  private static boolean isLead(String paragraph) {
    int length = paragraph.strip().length();
    return length >= SHORTEST_LEAD && length <= LONGEST_LEAD && paragraph.indexOf('\n') < 0;
  }

  private static String paragraphs(String text) {
    return EMPTY_LINES.matcher(text).replaceAll("\n\n");
  }
}
