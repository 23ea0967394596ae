package org.mediadigest.codebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which of the known words a mistyped one was meant to be. */
final class Suggestion {

  private Suggestion() {}

  /** The known word within a third of the letters (at least one, at most three edits). */
  static Optional<String> among(Collection<String> known, String typed) {
    String lower = typed.toLowerCase(Locale.ROOT);
    int tolerance = Math.clamp((lower.length() + 1) / 3, 1, 3);
    return known.stream()
        .filter(word -> edits(word, lower) <= tolerance)
        .min(
            Comparator.comparingInt((String word) -> edits(word, lower))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** "did you mean 'x'?", or else the given advice. */
  static String remedy(Collection<String> known, String typed, String otherwise) {
    return among(known, typed).map(word -> "did you mean '" + word + "'?").orElse(otherwise);
  }

  /** Letters to insert, drop, replace or swap with a neighbour. */
  private static int edits(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
