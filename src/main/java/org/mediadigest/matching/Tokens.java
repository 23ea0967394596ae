package org.mediadigest.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mediadigest.article.Furniture;
import org.mediadigest.article.Section;
import org.mediadigest.article.Span;

/**
 * The words of one article in reading order, as parallel arrays: an article has hundreds of words
 * and a night has millions, so a word costs no object.
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

  /** More than any distance a rule can ask for, so that no window crosses a section's border. */
  private static final int BETWEEN_SECTIONS = 1_000;

  private final List<Section> sections;
  private final int[] firstOfSection;
  private int size;
  private int open;
  private int[] starts;
  private int[] ends;
  private int[] numbers;
  private byte[] gaps;
  private Word[] words;
  private int[] notable;
  private int notables;

  Tokens(List<Section> sections) {
    this.sections = sections;
    this.firstOfSection = new int[sections.size()];
    int units = sections.stream().mapToInt(section -> section.text().length()).sum();
    int room = units / 5 + 16;
    this.starts = new int[room];
    this.ends = new int[room];
    this.numbers = new int[room];
    this.gaps = new byte[room];
    this.words = new Word[room];
    this.notable = new int[64];
  }

  /** Says that the words added from now on belong to that section. */
  void open(int section) {
    open = section;
    firstOfSection[section] = size;
  }

  void add(int start, int end, byte gap, Word word) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    gaps[size] = gap;
    words[size] = word;
    numbers[size] = number(gap);
    if (word != Word.STRANGER) {
      note(size);
    }
    size++;
  }

  private void note(int token) {
    if (notables == notable.length) {
      notable = Arrays.copyOf(notable, notables * 2);
    }
    notable[notables++] = token;
  }

  private int number(byte gap) {
    if (size == 0) {
      return 0;
    }
    boolean crossing = size == firstOfSection[open];
    return numbers[size - 1] + (crossing ? BETWEEN_SECTIONS : gap == GLUED ? 0 : 1);
  }

  private void grow() {
    int room = size * 2;
    starts = Arrays.copyOf(starts, room);
    ends = Arrays.copyOf(ends, room);
    numbers = Arrays.copyOf(numbers, room);
    gaps = Arrays.copyOf(gaps, room);
    words = Arrays.copyOf(words, room);
  }

  int size() {
    return size;
  }

  List<Section> sections() {
    return sections;
  }

  /** First word after the section of that number. */
  int end(int section) {
    return section + 1 < firstOfSection.length ? firstOfSection[section + 1] : size;
  }

  /** How many words mean something to the codebook. */
  int notables() {
    return notables;
  }

  /** The n-th word that means something to the codebook. */
  int notable(int n) {
    return notable[n];
  }

  Word word(int token) {
    return words[token];
  }

  /** What stands between the word and the one before. */
  byte gap(int token) {
    return gaps[token];
  }

  /** Words counted as a reader counts them; the difference of two is their distance. */
  int number(int token) {
    return numbers[token];
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
    return sections.stream().anyMatch(section -> !section.furniture().isEmpty());
  }
}
