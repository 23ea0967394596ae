package org.mediadigest.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.mediadigest.report.Impact;
import org.mediadigest.report.Snippet;

/** Tells in plain lines what an edited codebook would change. */
final class ImpactPrinter {

  private final PrintWriter out;

  ImpactPrinter(PrintWriter out) {
    this.out = out;
  }

  void print(Impact impact) {
    out.printf(
        "%s: %s, codebook %s against %s%n%n",
        impact.range(),
        Plural.of(impact.articles(), "stored article"),
        impact.before(),
        impact.after());
    impact.lines().stream().filter(Impact.Line::isChanged).forEach(this::changed);
    unchanged(impact.lines().stream().filter(line -> !line.isChanged()).toList());
    days(impact.changedDays());
  }

  private void changed(Impact.Line line) {
    out.printf(
        "%s %s (%s): as published %s, collapsed %s%n",
        line.kind().label(),
        line.id(),
        line.name(),
        change(line.before().published(), line.after().published()),
        change(line.before().collapsed(), line.after().collapsed()));
    places("new", line.gained());
    places("lost", line.lost());
    out.println();
  }

  private static String change(int before, int after) {
    return "%d → %d (%s)".formatted(before, after, signed(after - before));
  }

  private static String signed(int change) {
    return change == 0 ? "±0" : change > 0 ? "+" + change : "−" + -change;
  }

  private void places(String what, Impact.Places places) {
    if (places.number() == 0) {
      return;
    }
    int untold = places.number() - places.samples().size();
    out.printf("  %s: %d%s%n", what, places.number(), untold == 0 ? "" : ", the first of them");
    places.samples().forEach(this::sample);
  }

  private void sample(Impact.Sample sample) {
    out.printf(
        "    %s %s  %s[%s]%s  by %s%n",
        sample.day(),
        sample.file(),
        sample.left(),
        Snippet.oneLine(sample.mention().surface()),
        sample.right(),
        sample.mention().by());
  }

  private void unchanged(List<Impact.Line> lines) {
    if (!lines.isEmpty()) {
      out.println(
          "unchanged: "
              + lines.stream()
                  .map(line -> line.id() + " " + line.after().published())
                  .collect(Collectors.joining(", ")));
    }
  }

  private void days(List<LocalDate> days) {
    out.println(
        days.isEmpty()
            ? "no digest would change but for the codebook version it states"
            : "digests that would change: "
                + days.stream().map(LocalDate::toString).collect(Collectors.joining(", ")));
  }
}
