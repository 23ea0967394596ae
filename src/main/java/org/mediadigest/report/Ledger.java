package org.mediadigest.report;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mediadigest.article.Section;
import org.mediadigest.article.Sentences;
import org.mediadigest.article.Span;
import org.mediadigest.article.Words;
import org.mediadigest.codebook.Source;
import org.mediadigest.matching.Mention;
import org.mediadigest.matching.Rejection;
import org.mediadigest.tally.CodedArticle;

/** Writes the two ledgers of a day: each hit with the words around it, as far as rights allow. */
final class Ledger {

  private final DisplayNames names;
  private final Map<CodedArticle, ArticleLine> articles;
  private final IdentityHashMap<Section, List<Span>> sentences = new IdentityHashMap<>();
  private final IdentityHashMap<Section, Words> words = new IdentityHashMap<>();

  Ledger(DisplayNames names, Map<CodedArticle, ArticleLine> articles) {
    this.names = names;
    this.articles = articles;
  }

  List<LedgerLine> mentions() {
    List<LedgerLine> lines = new ArrayList<>();
    articles.forEach((coded, article) ->
        coded
            .mentions()
            .forEach(m -> lines.add(line(lines.size() + 1, coded, article, m, null, ""))));
    return lines;
  }

  List<LedgerLine> rejected() {
    List<LedgerLine> lines = new ArrayList<>();
    articles.forEach((coded, article) ->
        coded
            .rejected()
            .forEach(r ->
                lines.add(
                    line(
                        lines.size() + 1, coded, article, r.candidate(), r.reason(), r.detail()))));
    return lines;
  }

  private LedgerLine line(
      int number,
      CodedArticle coded,
      ArticleLine article,
      Mention mention,
      Rejection.@Nullable Reason reason,
      String detail) {
    Section section = coded.article().section(mention.section()).orElseThrow();
    String left = "";
    String right = "";
    if (wordsMayBeShown(coded, mention, names)) {
      left = Snippet.left(section, mention.span());
      right = Snippet.right(section, mention.span());
    }
    String name = names.of(mention.kind(), mention.id());
    return new LedgerLine(
        number,
        article,
        name,
        mention,
        sentence(section, mention),
        words.computeIfAbsent(section, Words::of).position(mention.span().start()),
        left,
        right,
        reason,
        detail);
  }

  private int sentence(Section section, Mention mention) {
    List<Span> spans = sentences.computeIfAbsent(section, s -> Sentences.in(s.text()));
    int start = mention.span().start();
    return (int) spans.stream().filter(sentence -> sentence.start() <= start).count();
  }

  /** A mention outside a ledger, with the words around it that may be shown. */
  static Impact.Sample sample(CodedArticle coded, Mention mention, DisplayNames names) {
    Section section = coded.article().section(mention.section()).orElseThrow();
    boolean shown = wordsMayBeShown(coded, mention, names);
    return new Impact.Sample(
        coded.date().day(),
        coded.article().file(),
        shown ? Snippet.left(section, mention.span()) : "",
        mention,
        shown ? Snippet.right(section, mention.span()) : "");
  }

  private static boolean wordsMayBeShown(CodedArticle coded, Mention mention, DisplayNames names) {
    return mention.section() == Section.Name.TITLE
        || names.rights(coded.article().source()) != Source.Rights.HEADLINE;
  }
}
