package org.mediadigest.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.mediadigest.article.Furniture;
import org.mediadigest.article.Section;
import org.mediadigest.article.Span;
import org.mediadigest.ingest.ReadingSettings.FurniturePattern;

/** Marks the stretches of a section that the patterns call furniture. */
final class FurnitureMarker {

  private final List<FurniturePattern> patterns;

  FurnitureMarker(List<FurniturePattern> patterns) {
    this.patterns = List.copyOf(patterns);
  }

  Section mark(Section.Name name, String text) {
    List<Furniture> found = new ArrayList<>();
    for (FurniturePattern pattern : patterns) {
      Matcher matcher = pattern.pattern().matcher(text);
      while (matcher.find()) {
        trimmed(text, matcher.start(), matcher.end(), pattern.name(), found);
      }
    }
    return new Section(name, text, merged(found.stream().sorted().toList()));
  }

  private static void trimmed(String text, int start, int end, String name, List<Furniture> found) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      found.add(new Furniture(new Span(from, to), name));
    }
  }

  /** Joins marks that overlap; the name of the one that starts first stays. */
  private static List<Furniture> merged(List<Furniture> sorted) {
    List<Furniture> merged = new ArrayList<>();
    for (Furniture next : sorted) {
      if (merged.isEmpty() || !merged.getLast().span().overlaps(next.span())) {
        merged.add(next);
      } else {
        Furniture before = merged.removeLast();
        int end = Math.max(before.span().end(), next.span().end());
        merged.add(new Furniture(new Span(before.span().start(), end), before.by()));
      }
    }
    return merged;
  }
}
