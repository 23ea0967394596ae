package org.mediadigest.report;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.mediadigest.article.Section;
import org.mediadigest.article.Span;
import org.mediadigest.article.Words;
import org.mediadigest.codebook.Source;
import org.mediadigest.matching.Mention;
import org.mediadigest.matching.Rejection;
import org.mediadigest.tally.CodedArticle;
import org.mediadigest.tally.CodedSentence;

/**
 * Counts the words of an article that a digest shows: its title, its mentions with the words beside
 * them, its sentences that serve as evidence. What is shown twice counts once.
 */
final class ShownWords {

  private final CodedArticle coded;
  private final Source.Rights rights;
  private final List<CodedSentence> sentences;

  /**
   * The words of one article.
   *
   * @param quoted whether its sentences are shown, as those of first copies are
   */
  ShownWords(CodedArticle coded, Source.Rights rights, boolean quoted) {
    this.coded = coded;
    this.rights = rights;
    this.sentences = quoted && rights != Source.Rights.HEADLINE ? Snippet.quoted(coded) : List.of();
  }

  /** How many there are, furniture aside. */
  int count() {
    return coded.article().sections().stream().mapToInt(this::count).sum();
  }

  private int count(Section section) {
    List<Span> words = Words.of(section).spans();
    if (section.name() == Section.Name.TITLE) {
      return words.size();
    }
    BitSet shown = shown(section);
    return (int) words.stream().filter(word -> isAnySet(shown, word)).count();
  }

  /** The characters of the section that are shown. */
  private BitSet shown(Section section) {
    BitSet shown = new BitSet();
    Stream.concat(coded.mentions().stream(), coded.rejected().stream().map(Rejection::candidate))
        .filter(mention -> mention.section() == section.name())
        .map(mention -> beside(section, mention))
        .forEach(span -> shown.set(span.start(), span.end()));
    sentences.stream()
        .filter(sentence -> sentence.section() == section.name())
        .map(sentence -> Snippet.shown(section, sentence.span(), rights))
        .forEach(span -> shown.set(span.start(), span.end()));
    return shown;
  }

  private Span beside(Section section, Mention mention) {
    return rights == Source.Rights.HEADLINE
        ? mention.span()
        : Snippet.beside(section, mention.span());
  }

  private static boolean isAnySet(BitSet shown, Span word) {
    int next = shown.nextSetBit(word.start());
    return next >= 0 && next < word.end();
  }
}
