package org.mediadigest.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mediadigest.article.Section;
import org.mediadigest.article.Span;
import org.mediadigest.codebook.Source;
import org.mediadigest.tally.CodedArticle;
import org.mediadigest.tally.CodedSentence;

/** Short quotations from an article, on one line and within the source's rights. */
public final class Snippet {

  /** Words shown on each side of a mention. */
  public static final int WORDS_BESIDE = 10;

  /** Enough for ten words in any language; more is not looked at. */
  private static final int CHARACTERS_BESIDE = 400;

  /** Words of a sentence shown where the source allows snippets only. */
  public static final int WORDS_OF_SENTENCE = 30;

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f]+");
  private static final Pattern WORD = Pattern.compile("[^\\s\\u00a0\\u202f]+");

  private Snippet() {}

  /** The text with each run of white space, line breaks included, as one space. */
  public static String oneLine(String text) {
    return spaced(text.strip());
  }

  private static String spaced(String text) {
    return SPACE.matcher(text).replaceAll(" ");
  }

  /** The words before a span. */
  public static String left(Section section, Span span) {
    return spaced(section.text().substring(beside(section, span).start(), span.start()));
  }

  /** The words after a span. */
  public static String right(Section section, Span span) {
    return spaced(section.text().substring(span.end(), beside(section, span).end()));
  }

  /** A span with the words shown on both sides of it. */
  static Span beside(Section section, Span span) {
    String text = section.text();
    List<Span> before = words(text, Math.max(0, span.start() - CHARACTERS_BESIDE), span.start());
    List<Span> after =
        words(text, span.end(), Math.min(text.length(), span.end() + CHARACTERS_BESIDE));
    return new Span(
        before.isEmpty()
            ? span.start()
            : before.get(Math.max(0, before.size() - WORDS_BESIDE)).start(),
        after.isEmpty() ? span.end() : after.get(Math.min(WORDS_BESIDE, after.size()) - 1).end());
  }

  private static List<Span> words(String text, int from, int to) {
    List<Span> words = new ArrayList<>();
    Matcher word = WORD.matcher(text).region(from, to);
    while (word.find()) {
      words.add(new Span(word.start(), word.end()));
    }
    return words;
  }

  /**
   * The sentence below the headline that names the most actors and themes, the first of equals;
   * empty when there is none or the source's rights end at the headline.
   */
  static String keySentence(CodedArticle coded, Source.Rights rights) {
    return rights == Source.Rights.HEADLINE
        ? ""
        : key(CodedSentence.of(coded)).map(best -> sentence(coded, best, rights)).orElse("");
  }

  private static Optional<CodedSentence> key(List<CodedSentence> sentences) {
    return sentences.stream()
        .filter(sentence -> sentence.section() != Section.Name.TITLE)
        .sorted(Comparator.comparingInt(Snippet::finds).reversed())
        .findFirst();
  }

  private static int finds(CodedSentence sentence) {
    return sentence.actors().size() + sentence.themes().size();
  }

  /** The sentences a digest quotes: the key sentence, and those of an actor with a theme. */
  static List<CodedSentence> quoted(CodedArticle coded) {
    List<CodedSentence> sentences = CodedSentence.of(coded);
    return Stream.concat(
            key(sentences).stream(),
            sentences.stream().filter(s -> !s.actors().isEmpty() && !s.themes().isEmpty()))
        .distinct()
        .toList();
  }

  /** The words of a sentence; none below the headline where the rights end there. */
  static String sentence(CodedArticle coded, CodedSentence sentence, Source.Rights rights) {
    if (rights == Source.Rights.HEADLINE && sentence.section() != Section.Name.TITLE) {
      return "";
    }
    return coded
        .article()
        .section(sentence.section())
        .map(section -> sentence(section, sentence.span(), rights))
        .orElse("");
  }

  private static String sentence(Section section, Span whole, Source.Rights rights) {
    Span shown = shown(section, whole, rights);
    String words = oneLine(shown.in(section.text()));
    return shown.end() < whole.end() ? words + " …" : words;
  }

  /** As much of a sentence as is shown: the first words, where the rights are not full. */
  static Span shown(Section section, Span sentence, Source.Rights rights) {
    List<Span> words = words(section.text(), sentence.start(), sentence.end());
    return rights == Source.Rights.FULL || words.size() <= WORDS_OF_SENTENCE
        ? sentence
        : new Span(sentence.start(), words.get(WORDS_OF_SENTENCE - 1).end());
  }
}
