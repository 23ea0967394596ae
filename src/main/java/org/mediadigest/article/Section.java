package org.mediadigest.article;

import java.util.List;
import java.util.Locale;

/**
 * One part of an article: its wording, and which stretches of it are furniture.
 *
 * @param name which part
 * @param text the article's own wording, furniture included; paragraphs are separated by an empty
 *     line
 * @param furniture marked stretches in the order of the text, never overlapping
 */
public record Section(Name name, String text, List<Furniture> furniture) {

  /** The parts of an article, in reading order. */
  public enum Name {
    /** The headline. */
    TITLE,
    /** The standfirst: the summary between headline and body. */
    LEAD,
    /** Everything else. */
    BODY;

    /** The name used in ledgers and in {@code explain --json}: lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Refuses furniture that lies outside the text, overlaps or is out of order. */
  public Section {
    furniture = List.copyOf(furniture);
    int free = 0;
    for (Furniture mark : furniture) {
      if (mark.span().start() < free || mark.span().end() > text.length()) {
        throw new IllegalArgumentException("furniture out of order or out of text: " + mark);
      }
      free = mark.span().end();
    }
  }

  /** A section without furniture. */
  public static Section of(Name name, String text) {
    return new Section(name, text, List.of());
  }
}
