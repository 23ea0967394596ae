package org.mediadigest.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.mediadigest.matching.Mention;
import org.mediadigest.tally.Count;
import org.mediadigest.tally.DayTally;
import org.mediadigest.tally.History;
import org.mediadigest.tally.Pairing;
import org.mediadigest.tally.Prominence;
import org.mediadigest.tally.Signal;

/** Ranks a day's actors and themes and holds each figure against the days before. */
final class Rankings {

  private final DisplayNames names;
  private final DayTally tally;
  private final History history;
  private final Prominence prominence;

  Rankings(DisplayNames names, DayTally tally, History history, Prominence prominence) {
    this.names = names;
    this.tally = tally;
    this.history = history;
    this.prominence = prominence;
  }

  Headlines headlines() {
    return new Headlines(
        tally.volume(),
        history.trend(day -> day.volume().articles()),
        history.trend(day -> day.volume().outlets().size()),
        history.trend(day -> day.volume().mentions()),
        history.trend(day -> day.volume().languages().size()),
        Habits.usualOutlets(history).size());
  }

  List<RankedLine> of(Mention.Kind kind) {
    List<Count> counts = ranking(tally, kind);
    int all = counts.stream().mapToInt(Count::collapsed).sum();
    List<RankedLine> lines = new ArrayList<>();
    for (Count count : counts) {
      lines.add(line(lines.size() + 1, count, all == 0 ? 0 : (double) count.collapsed() / all));
    }
    return lines;
  }

  private static List<Count> ranking(DayTally tally, Mention.Kind kind) {
    return tally.counts().stream().filter(count -> count.kind() == kind).sorted().toList();
  }

  private RankedLine line(int rank, Count count, double share) {
    ToIntFunction<DayTally> collapsed =
        day -> day.count(count.id()).map(Count::collapsed).orElse(0);
    return new RankedLine(
        rank,
        names.of(count.kind(), count.id()),
        names.kind(count.kind(), count.id()),
        count,
        share,
        prominence.of(count.kind(), count.id()),
        history.trend(collapsed),
        Signal.of(count.collapsed(), history.baseline(collapsed)),
        placesClimbed(rank, count));
  }

  private OptionalInt placesClimbed(int rank, Count count) {
    List<String> before =
        history.yesterday().stream()
            .flatMap(yesterday -> ranking(yesterday, count.kind()).stream())
            .map(Count::id)
            .toList();
    int at = before.indexOf(count.id());
    return at < 0 ? OptionalInt.empty() : OptionalInt.of(at + 1 - rank);
  }

  /** By rank of the actor, then of the theme. */
  List<CrossingLine> crossings(CrossingSentences sentences) {
    Map<String, Integer> ranks = new TreeMap<>();
    tally.counts().forEach(count -> ranks.put(count.id(), ranks.size()));
    boolean enough = Habits.enoughToTellNews(history);
    Set<String> known = new HashSet<>();
    history
        .before(History.TREND_DAYS)
        .forEach(day -> day.pairings().forEach(pairing -> known.add(couple(pairing))));
    return tally.pairings().stream()
        .sorted(
            Comparator.comparingInt((Pairing p) -> ranks.getOrDefault(p.actor(), 0))
                .thenComparingInt(p -> ranks.getOrDefault(p.theme(), 0)))
        .map(pairing ->
            crossing(pairing, enough && !known.contains(couple(pairing)), sentences.of(pairing)))
        .toList();
  }

  private static String couple(Pairing pairing) {
    return pairing.actor() + " " + pairing.theme();
  }

  private CrossingLine crossing(Pairing pairing, boolean newToday, List<SentenceLine> sentences) {
    return new CrossingLine(
        names.of(Mention.Kind.ACTOR, pairing.actor()),
        names.of(Mention.Kind.THEME, pairing.theme()),
        pairing,
        newToday,
        sentences);
  }
}
