package org.mediadigest.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.mediadigest.article.Section;
import org.mediadigest.article.Span;
import org.mediadigest.codebook.Source;
import org.mediadigest.tally.CodedArticle;
import org.mediadigest.tally.CodedSentence;

/** Short quotations from an article, on one line and within the source's rights. */
public final class Snippet {

  /** Words shown on each side of a mention. */
  static final int WORDS_BESIDE = 10;

  /** Enough for ten words in any language; more is not looked at. */
  private static final int CHARACTERS_BESIDE = 400;

  /** Words of a sentence shown where the source allows snippets only. */
  static final int WORDS_OF_SENTENCE = 30;

  private Snippet() {}

  /** The text with each run of white space, line breaks included, as one space. */
  public static String oneLine(String text) {
    return text.strip().replaceAll("[\\s\\u00a0\\u202f]+", " ");
  }

  /** The words before a span. */
  public static String left(Section section, Span span) {
    int from = Math.max(0, span.start() - CHARACTERS_BESIDE);
    String before = section.text().substring(from, span.start());
    List<String> words = words(before);
    int first = Math.max(0, words.size() - WORDS_BESIDE);
    boolean glued =
        !before.isEmpty() && !Character.isWhitespace(before.charAt(before.length() - 1));
    String joined = String.join(" ", words.subList(first, words.size()));
    return joined + (glued || joined.isEmpty() ? "" : " ");
  }

  /** The words after a span. */
  public static String right(Section section, Span span) {
    int to = Math.min(section.text().length(), span.end() + CHARACTERS_BESIDE);
    String after = section.text().substring(span.end(), to);
    List<String> words = words(after);
    boolean glued = !after.isEmpty() && !Character.isWhitespace(after.charAt(0));
    String joined = String.join(" ", words.subList(0, Math.min(WORDS_BESIDE, words.size())));
    return (glued || joined.isEmpty() ? "" : " ") + joined;
  }

  private static List<String> words(String text) {
    String line = oneLine(text);
    return line.isEmpty() ? List.of() : Arrays.asList(line.split(" "));
  }

  /**
   * The sentence below the headline that names the most actors and themes, the first of equals;
   * empty when there is none or the source's rights end at the headline.
   */
  static String keySentence(CodedArticle coded, Source.Rights rights) {
    if (rights == Source.Rights.HEADLINE) {
      return "";
    }
    return CodedSentence.of(coded).stream()
        .filter(sentence -> sentence.section() != Section.Name.TITLE)
        .sorted(Comparator.comparingInt(Snippet::finds).reversed())
        .findFirst()
        .map(best -> sentence(coded, best, rights))
        .orElse("");
  }

  /** The words of a sentence; none below the headline where the rights end there. */
  static String sentence(CodedArticle coded, CodedSentence sentence, Source.Rights rights) {
    if (rights == Source.Rights.HEADLINE && sentence.section() != Section.Name.TITLE) {
      return "";
    }
    return coded
        .article()
        .section(sentence.section())
        .map(section -> sentence.span().in(section.text()))
        .map(text -> rights == Source.Rights.FULL ? oneLine(text) : firstWords(text))
        .orElse("");
  }

  private static int finds(CodedSentence sentence) {
    return sentence.actors().size() + sentence.themes().size();
  }

  private static String firstWords(String text) {
    List<String> words = words(text);
    return words.size() <= WORDS_OF_SENTENCE
        ? String.join(" ", words)
        : String.join(" ", words.subList(0, WORDS_OF_SENTENCE)) + " …";
  }
}
