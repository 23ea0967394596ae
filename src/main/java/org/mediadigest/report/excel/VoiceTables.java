package org.mediadigest.report.excel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mediadigest.report.ArticleLine;
import org.mediadigest.report.DailyDigest;
import org.mediadigest.report.LanguageLine;
import org.mediadigest.report.OutletLine;
import org.mediadigest.report.Usage;
import org.mediadigest.report.Voice;

/** The day by outlet and by language, and how much of each article the digest shows. */
final class VoiceTables {

  private final Book book;
  private final Evidence evidence;
  private final DailyDigest digest;
  private final List<ArticleLine> byOutlet;

  VoiceTables(Book book, Evidence evidence, DailyDigest digest) {
    this.book = book;
    this.evidence = evidence;
    this.digest = digest;
    this.byOutlet =
        digest.articles().stream().sorted(Comparator.comparing(ArticleLine::outlet)).toList();
  }

  SheetTable<OutletLine> sources() {
    return new SheetTable<>(
        "sources",
        "Sources",
        List.of(
            Column.of(head("outlet"), 28, Look.STRONG, line -> Content.of(outlet(line.name()))),
            Column.wrapped(head("languages"), 18, this::languages),
            Column.<OutletLine>count(head("articles"), 9, line -> line.voice().volume().articles())
                .leadingTo(this::articles),
            Column.count(head("stories"), 9, line -> line.voice().volume().stories()),
            Column.count(head("first"), 9, line -> line.voice().first()),
            Column.of(head("collapsed"), 13, Look.STRONG_COUNT, line -> collapsed(line.voice())),
            Column.count(head("published"), 13, line -> line.voice().volume().mentions()),
            Column.wrapped(head("most-actors"), 34, line -> named(line.voice().actors())),
            Column.wrapped(head("most-themes"), 40, line -> named(line.voice().themes())),
            Column.text(head("rights"), 10, line -> rights(line.usage())),
            Column.count(head("words"), 9, line -> line.usage().words()),
            Column.count(head("words-shown"), 9, line -> line.usage().shown()),
            Column.of(head("part-shown"), 9, Look.SHARE, line -> part(line.usage()))),
        digest.outlets());
  }

  SheetTable<LanguageLine> languages() {
    return new SheetTable<>(
        "languages",
        "Languages",
        List.of(
            Column.of(
                head("language"), 20, Look.STRONG, l -> Content.of(book.language(l.language()))),
            Column.count(head("outlets"), 9, line -> line.voice().volume().outlets().size()),
            Column.count(head("articles"), 9, line -> line.voice().volume().articles()),
            Column.count(head("stories"), 9, line -> line.voice().volume().stories()),
            Column.count(head("first"), 9, line -> line.voice().first()),
            Column.of(head("collapsed"), 13, Look.STRONG_COUNT, line -> collapsed(line.voice())),
            Column.count(head("published"), 13, line -> line.voice().volume().mentions()),
            Column.wrapped(head("most-actors"), 34, line -> named(line.voice().actors())),
            Column.wrapped(head("most-themes"), 40, line -> named(line.voice().themes()))),
        digest.languages());
  }

  SheetTable<ArticleLine> usage() {
    return new SheetTable<>(
        "usage",
        "Usage",
        List.of(
            Column.of(head("outlet"), 28, Look.STRONG, line -> Content.of(outlet(line.outlet()))),
            Column.text(head("rights"), 10, line -> rights(line.usage())),
            Column.count(head("words"), 9, line -> line.usage().words()),
            Column.count(head("words-shown"), 9, line -> line.usage().shown()),
            Column.of(head("part-shown"), 9, Look.SHARE, line -> part(line.usage())),
            Column.<ArticleLine>count(head("article"), 9, evidence::number)
                .leadingTo(line -> evidence.article(book, line)),
            Column.<ArticleLine>wrapped(head("title"), 60, ArticleLine::title)
                .leadingTo(line -> Link.web(line.url())),
            Column.text(head("file"), 50, ArticleLine::file)),
        byOutlet);
  }

  /** An outlet's articles stand together in the list of what is shown. */
  private Optional<Link> articles(OutletLine line) {
    List<String> outlets = byOutlet.stream().map(ArticleLine::outlet).toList();
    int first = outlets.indexOf(line.name());
    return first < 0
        ? Optional.empty()
        : Optional.of(book.rows("usage", first, outlets.lastIndexOf(line.name())));
  }

  private String outlet(String name) {
    return name.isEmpty() ? book.label("outlet.unknown") : name;
  }

  private String languages(OutletLine line) {
    return line.voice().volume().languages().keySet().stream()
        .map(book::language)
        .collect(Collectors.joining(" · "));
  }

  private String named(List<Voice.Subject> subjects) {
    return subjects.stream()
        .map(s -> book.wording().text("subject.count", s.name(), s.count().collapsed()))
        .collect(Collectors.joining("\u00a0· "));
  }

  private static Content collapsed(Voice voice) {
    return Content.of((double) voice.volume().collapsed());
  }

  private String rights(Usage usage) {
    return book.label("rights." + usage.rights().label());
  }

  private static Content part(Usage usage) {
    return Content.of(usage.part());
  }

  private String head(String column) {
    return book.label("sheet.head." + column);
  }
}
