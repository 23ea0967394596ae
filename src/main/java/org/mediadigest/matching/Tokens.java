package org.mediadigest.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mediadigest.article.Furniture;
import org.mediadigest.article.Section;
import org.mediadigest.article.Span;

/**
 * The words of one article that mean something to the codebook, in reading order. Of the others,
 * nine in ten, only the count and the breaks are kept, for distances and paragraphs.
 */
final class Tokens {

  /** Between the words: nothing but an apostrophe; they count as one word in distances. */
  static final byte GLUED = 0;

  /** Between the words: spaces, a hyphen, quotes, the full stop of an abbreviation. */
  static final byte NEXT = 1;

  /** Between the words: other punctuation. */
  static final byte PARTED = 2;

  /** Between the words: the end of a paragraph or section. */
  static final byte APART = 3;

  /** Between the words: others that mean nothing to the codebook. No wording runs across them. */
  static final byte STRANGERS = 4;

  /** More than any distance a rule can ask for, so that no window crosses a section's border. */
  private static final int BETWEEN_SECTIONS = 1_000;

  private static final int USUALLY_ENOUGH = 64;

  private final List<Section> sections;
  private final int[] firstOfSection;

  private int read;
  private int number;
  private int paragraph;
  private byte gap = APART;
  private boolean opened;
  private boolean keptLast;

  private int size;
  private int[] starts = new int[USUALLY_ENOUGH];
  private int[] ends = new int[USUALLY_ENOUGH];
  private int[] numbers = new int[USUALLY_ENOUGH];
  private int[] paragraphs = new int[USUALLY_ENOUGH];
  private byte[] gaps = new byte[USUALLY_ENOUGH];
  private long[] capitals = new long[USUALLY_ENOUGH];
  private Word[] words = new Word[USUALLY_ENOUGH];

  Tokens(List<Section> sections) {
    this.sections = sections;
    this.firstOfSection = new int[sections.size()];
  }

  /** Says that the words read from now on belong to that section. */
  void open(int section) {
    firstOfSection[section] = size;
    opened = true;
  }

  /** Counts the next word, which stands behind such a gap. */
  void pass(byte gapBefore) {
    read++;
    number += opened ? BETWEEN_SECTIONS : gapBefore == GLUED ? 0 : 1;
    paragraph += gapBefore == APART ? 1 : 0;
    gap = keptLast ? gapBefore : STRANGERS;
    opened = false;
    keptLast = false;
  }

  /** Keeps the word just passed, at which the scanner stands. */
  void keep(WordScanner scanner, Word word) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = scanner.start();
    ends[size] = scanner.end();
    capitals[size] = scanner.capitals();
    numbers[size] = number;
    paragraphs[size] = paragraph;
    gaps[size] = gap;
    words[size] = word;
    size++;
    keptLast = true;
  }

  private void grow() {
    int room = size * 2;
    starts = Arrays.copyOf(starts, room);
    ends = Arrays.copyOf(ends, room);
    numbers = Arrays.copyOf(numbers, room);
    paragraphs = Arrays.copyOf(paragraphs, room);
    gaps = Arrays.copyOf(gaps, room);
    capitals = Arrays.copyOf(capitals, room);
    words = Arrays.copyOf(words, room);
  }

  /** How many words were kept. */
  int size() {
    return size;
  }

  /** How many words were read. */
  int read() {
    return read;
  }

  List<Section> sections() {
    return sections;
  }

  /** First word kept after the section of that number. */
  int end(int section) {
    return section + 1 < firstOfSection.length ? firstOfSection[section + 1] : size;
  }

  Word word(int token) {
    return words[token];
  }

  /** Bit n is set when folded letter n of the word was a capital, for the first 64 letters. */
  long capitals(int token) {
    return capitals[token];
  }

  /** What stands between the word and the one kept before. */
  byte gap(int token) {
    return gaps[token];
  }

  /** Words counted as a reader counts them; the difference of two is their distance. */
  int number(int token) {
    return numbers[token];
  }

  /** Words of one paragraph have one number. */
  int paragraph(int token) {
    return paragraphs[token];
  }

  Section section(int token) {
    return sections.get(sectionIndex(token));
  }

  private int sectionIndex(int token) {
    int section = sections.size() - 1;
    while (firstOfSection[section] > token) {
      section--;
    }
    return section;
  }

  /** The place of the words from the first up to, not including, the last. */
  Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /** Where the word begins in its section's text. */
  int start(int token) {
    return starts[token];
  }

  /** A mention made of the words from the first up to, not including, the last. */
  Mention mention(Mention.Kind kind, String id, int from, int to, String by) {
    Section section = section(from);
    Span place = span(from, to);
    return new Mention(id, kind, section.name(), place, place.in(section.text()), by);
  }

  /** The furniture that the words from the first up to, not including, the last stand in. */
  Optional<Furniture> furniture(int from, int to) {
    List<Furniture> marks = section(from).furniture();
    if (marks.isEmpty()) {
      return Optional.empty();
    }
    Span place = span(from, to);
    return marks.stream().filter(mark -> mark.span().overlaps(place)).findFirst();
  }

  /** Whether any section has furniture. */
  boolean haveFurniture() {
    for (Section section : sections) {
      if (!section.furniture().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
