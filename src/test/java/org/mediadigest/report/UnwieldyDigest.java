package org.mediadigest.report;

import java.util.ArrayList;
import java.util.List;
import org.mediadigest.article.Language;

/** A busy day with everything too long: names, titles, sentences, lists. */
public final class UnwieldyDigest {

  private static final String LONG =
      " of the Joint Intergovernmental Committee for the Most Extensive and Never-Ending"
          + " Denominations, and of its Subcommittee for Sentences that Nobody Would Print";

  private UnwieldyDigest() {}

  /** The digest. */
  public static DailyDigest day() {
    DailyDigest busy = InventedDigest.busyDay(new Language("en"));
    return new DailyDigest(
        edition(busy.edition()),
        busy.codebookActors(),
        busy.codebookThemes(),
        busy.headlines(),
        busy.stories().stream().map(UnwieldyDigest::story).toList(),
        busy.actors().stream().map(UnwieldyDigest::ranked).toList(),
        busy.themes().stream().map(UnwieldyDigest::ranked).toList(),
        busy.crossings().stream().map(UnwieldyDigest::crossing).toList(),
        busy.articles().stream().map(UnwieldyDigest::article).toList(),
        busy.mentions(),
        busy.rejected(),
        busy.outlets().stream().map(UnwieldyDigest::outlet).toList(),
        busy.languages(),
        coverage(busy.coverage()));
  }

  private static Edition edition(Edition e) {
    return new Edition(
        e.day(),
        e.desk() + LONG,
        e.language(),
        e.zone(),
        e.cutOff(),
        e.codebookVersion(),
        e.engineVersion());
  }

  private static StoryLine story(StoryLine s) {
    return new StoryLine(
        article(s.lead()),
        s.copies().stream().map(UnwieldyDigest::article).toList(),
        s.pickUp(),
        s.languages(),
        s.keySentence() + LONG + LONG);
  }

  private static RankedLine ranked(RankedLine r) {
    return new RankedLine(
        r.rank(),
        r.name() + LONG,
        r.kindLabel(),
        r.count(),
        r.share(),
        r.prominence(),
        r.trend(),
        r.signal(),
        r.places());
  }

  private static CrossingLine crossing(CrossingLine c) {
    return new CrossingLine(
        c.actorName() + LONG, c.themeName() + LONG, c.pairing(), true, c.sentences());
  }

  private static ArticleLine article(ArticleLine a) {
    return new ArticleLine(
        a.file(),
        a.title() + LONG,
        a.outlet() + LONG,
        a.language(),
        a.date(),
        a.url(),
        a.story(),
        a.pickUp(),
        a.firstCopy(),
        a.actorMentions(),
        a.themeMentions(),
        a.usage());
  }

  private static OutletLine outlet(OutletLine o) {
    Voice voice =
        new Voice(
            o.voice().volume(),
            o.voice().first(),
            o.voice().actors().stream().map(UnwieldyDigest::subject).toList(),
            o.voice().themes().stream().map(UnwieldyDigest::subject).toList());
    return new OutletLine(o.name() + LONG, o.usage(), voice);
  }

  private static Voice.Subject subject(Voice.Subject s) {
    return new Voice.Subject(s.name() + LONG, s.count());
  }

  private static Coverage coverage(Coverage c) {
    List<String> names = new ArrayList<>();
    List<Coverage.SetAsideLine> files = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      names.add("Outlet " + i + LONG);
      files.add(new Coverage.SetAsideLine("2024-05-27/" + i + LONG, "reason " + i + LONG));
    }
    return new Coverage(
        names, files, c.datedBy(), names, c.notCovered(), names, names, c.daysOfHistory());
  }
}
