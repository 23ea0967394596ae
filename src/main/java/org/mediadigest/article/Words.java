package org.mediadigest.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a section, furniture aside: what the length of a text and a place in it are measured
 * by.
 *
 * <p>A word is what stands between two spaces and has a letter or a digit, as anyone would count by
 * hand; so in a script that writes no spaces a whole clause is one.
 */
public final class Words {

  private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}]*[\\p{L}\\p{N}][^\\s\\p{Z}]*+");

  private final List<Span> spans;

  private Words(List<Span> spans) {
    this.spans = List.copyOf(spans);
  }

  /** The words of a section. */
  public static Words of(Section section) {
    List<Span> spans = new ArrayList<>();
    Matcher word = WORD.matcher(section.text());
    while (word.find()) {
      Span span = new Span(word.start(), word.end());
      if (section.furniture().stream().noneMatch(mark -> mark.span().overlaps(span))) {
        spans.add(span);
      }
    }
    return new Words(spans);
  }

  /** The words of a whole article, counted. */
  public static int count(Article article) {
    return article.sections().stream().mapToInt(section -> of(section).spans.size()).sum();
  }

  /** Their places in the section's text, in reading order. */
  public List<Span> spans() {
    return spans;
  }

  /**
   * How far into the section a place is.
   *
   * @param place a UTF-16 unit of the section's text
   * @return the part of the words that end before it, 0 to 1; 0 where there are none
   */
  public double position(int place) {
    int before = 0;
    int after = spans.size();
    while (before < after) {
      int middle = (before + after) / 2;
      if (spans.get(middle).end() <= place) {
        before = middle + 1;
      } else {
        after = middle;
      }
    }
    return spans.isEmpty() ? 0 : (double) before / spans.size();
  }
}
