package org.mediadigest.report;

import java.util.ArrayList;
import java.util.List;
import org.mediadigest.matching.Mention;
import org.mediadigest.tally.Count;

/** The change for one actor or theme, summed up day by day. */
final class SubjectImpact {

  private static final int SAMPLES = 3;

  private final List<Impact.Sample> gained = new ArrayList<>();
  private final List<Impact.Sample> lost = new ArrayList<>();
  private Impact.Figures before = new Impact.Figures(0, 0);
  private Impact.Figures after = new Impact.Figures(0, 0);
  private int numberGained;
  private int numberLost;

  void addBefore(Count count) {
    before = before.plus(count.mentions(), count.collapsed());
  }

  void addAfter(Count count) {
    after = after.plus(count.mentions(), count.collapsed());
  }

  void gained(Impact.Sample sample) {
    numberGained++;
    keep(sample, gained);
  }

  void lost(Impact.Sample sample) {
    numberLost++;
    keep(sample, lost);
  }

  private static void keep(Impact.Sample sample, List<Impact.Sample> samples) {
    if (samples.size() < SAMPLES) {
      samples.add(sample);
    }
  }

  Impact.Line line(String id, Mention.Kind kind, String name) {
    return new Impact.Line(
        id,
        kind,
        name,
        before,
        after,
        new Impact.Places(numberGained, gained),
        new Impact.Places(numberLost, lost));
  }
}
