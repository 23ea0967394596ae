package org.mediadigest.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mediadigest.article.DateRange;
import org.mediadigest.article.Language;
import org.mediadigest.codebook.Codebook;
import org.mediadigest.matching.ArticleMatches;
import org.mediadigest.matching.Matcher;
import org.mediadigest.matching.Mention;
import org.mediadigest.tally.CodedArticle;
import org.mediadigest.tally.Count;
import org.mediadigest.tally.DayTally;

/** Matches the articles of some days, given day by day, with two codebooks and compares. */
public final class ImpactBuilder {

  private static final Comparator<Impact.Line> MOST_CHANGED_FIRST =
      Comparator.comparing(Impact.Line::kind)
          .thenComparing(Impact.Line::isChanged, Comparator.reverseOrder())
          .thenComparingInt(line -> -Math.abs(line.collapsedChange()))
          .thenComparingInt(line -> -Math.abs(line.publishedChange()))
          .thenComparing(Impact.Line::id);

  /** An actor or theme. */
  private record Subject(Mention.Kind kind, String id) implements Comparable<Subject> {
    @Override
    public int compareTo(Subject other) {
      int byKind = kind.compareTo(other.kind);
      return byKind != 0 ? byKind : id.compareTo(other.id);
    }
  }

  private final Codebook present;
  private final Codebook edited;
  private final Matcher presentMatcher;
  private final Matcher editedMatcher;
  private final Language language;
  private final DisplayNames names;
  private final SortedMap<Subject, SubjectImpact> subjects = new TreeMap<>();
  private final List<LocalDate> changedDays = new ArrayList<>();
  private int articles;

  /**
   * Compares two codebooks.
   *
   * @param language language of the display names
   */
  public ImpactBuilder(Codebook present, Codebook edited, Language language) {
    this.present = present;
    this.edited = edited;
    this.presentMatcher = Matcher.compile(present);
    this.editedMatcher = Matcher.compile(edited);
    this.language = language;
    this.names = new DisplayNames(edited, language);
  }

  /** Adds one day's articles; what was found in them before is not looked at. */
  public void add(LocalDate day, List<CodedArticle> stored) {
    List<CodedArticle> before = new ArrayList<>();
    List<CodedArticle> after = new ArrayList<>();
    for (CodedArticle coded : stored) {
      before.add(matched(coded, presentMatcher));
      after.add(matched(coded, editedMatcher));
    }
    articles += stored.size();
    DayTally.of(day, before).counts().forEach(count -> subject(count).addBefore(count));
    DayTally.of(day, after).counts().forEach(count -> subject(count).addAfter(count));
    for (int i = 0; i < before.size(); i++) {
      compare(before.get(i), after.get(i));
    }
    if (!before.equals(after)) {
      changedDays.add(day);
    }
  }

  private static CodedArticle matched(CodedArticle coded, Matcher matcher) {
    ArticleMatches matches = matcher.match(coded.article());
    return new CodedArticle(
        coded.article(),
        coded.date(),
        matches.mentions(),
        matches.rejected(),
        coded.story(),
        coded.pickUp());
  }

  private void compare(CodedArticle before, CodedArticle after) {
    for (Mention mention : after.mentions()) {
      if (before.mentions().stream().noneMatch(other -> isSame(mention, other))) {
        subject(mention).gained(Ledger.sample(after, mention, names));
      }
    }
    for (Mention mention : before.mentions()) {
      if (after.mentions().stream().noneMatch(other -> isSame(mention, other))) {
        subject(mention).lost(Ledger.sample(before, mention, names));
      }
    }
  }

  /** A mention that only grew or shrank by a word is neither new nor lost. */
  private static boolean isSame(Mention mention, Mention other) {
    return mention.kind() == other.kind()
        && mention.id().equals(other.id())
        && mention.section() == other.section()
        && mention.span().overlaps(other.span());
  }

  private SubjectImpact subject(Count count) {
    return subject(new Subject(count.kind(), count.id()));
  }

  private SubjectImpact subject(Mention mention) {
    return subject(new Subject(mention.kind(), mention.id()));
  }

  private SubjectImpact subject(Subject subject) {
    return subjects.computeIfAbsent(subject, any -> new SubjectImpact());
  }

  /** What the days added so far have shown. */
  public Impact build(DateRange range) {
    List<Impact.Line> lines = new ArrayList<>();
    subjects.forEach(
        (subject, impact) -> lines.add(impact.line(subject.id(), subject.kind(), name(subject))));
    lines.sort(MOST_CHANGED_FIRST);
    return new Impact(range, present.version(), edited.version(), articles, lines, changedDays);
  }

  private String name(Subject subject) {
    boolean kept =
        subject.kind() == Mention.Kind.ACTOR
            ? edited.actor(subject.id()).isPresent()
            : edited.theme(subject.id()).isPresent();
    DisplayNames known = kept ? names : new DisplayNames(present, language);
    return known.of(subject.kind(), subject.id());
  }
}
