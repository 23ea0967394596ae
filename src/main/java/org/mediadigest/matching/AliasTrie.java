package org.mediadigest.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All wordings of actors as sequences of word numbers, sharing their beginnings.
 *
 * <p>The first step is an array read off the {@link Word}; the others are one probe of a flat
 * table, taken only from nodes where some wording goes on.
 */
final class AliasTrie {

  private static final int ROOT = 0;

  private final Steps steps;
  private final boolean[] goesOn;
  private final byte[] widestGap;
  private final @Nullable Ending[] endings;

  private AliasTrie(Builder builder) {
    int nodes = builder.endings.size();
    steps = new Steps(builder.steps);
    goesOn = new boolean[nodes];
    builder.steps.keySet().forEach(step -> goesOn[(int) (step >>> Integer.SIZE)] = true);
    widestGap = new byte[nodes];
    endings = new Ending[nodes];
    for (int node = 0; node < nodes; node++) {
      widestGap[node] = builder.widestGaps.get(node);
      endings[node] = builder.endings.get(node);
    }
  }

  /** The node where wordings that begin with that word go on, or {@link Word#NONE}. */
  int start(int token) {
    return steps.next(ROOT, token);
  }

  /** Whether some wording has more words than those that led here. */
  boolean goesOn(int node) {
    return goesOn[node];
  }

  /** The node after a word that stands behind such a gap, or {@link Word#NONE}. */
  int step(int node, int token, byte gap) {
    int next = steps.next(node, token);
    return next != Word.NONE && gap <= widestGap[next] ? next : Word.NONE;
  }

  /** What is listed under the words that led here; null when nothing is. */
  @Nullable Ending ending(int node) {
    return endings[node];
  }

  /** Collects wordings. */
  static final class Builder {
    private final Map<Long, Integer> steps = new HashMap<>();
    private final List<Byte> widestGaps = new ArrayList<>(List.of(Tokens.APART));
    private final List<@Nullable Ending> endings = new ArrayList<>();

    Builder() {
      endings.add(null);
    }

    /** The ending of a sequence of words, new or known. */
    Ending ending(Tokens wording) {
      int node = ROOT;
      for (int i = 0; i < wording.size(); i++) {
        node = stepOrGrow(node, wording.word(i).token());
        byte gap = i == 0 ? Tokens.APART : wording.gap(i);
        widestGaps.set(node, (byte) Math.max(gap, widestGaps.get(node)));
      }
      Ending ending = endings.get(node);
      if (ending == null) {
        ending = new Ending();
        endings.set(node, ending);
      }
      return ending;
    }

    private int stepOrGrow(int node, int token) {
      return steps.computeIfAbsent(
          Steps.key(node, token),
          key -> {
            endings.add(null);
            widestGaps.add(Tokens.NEXT);
            return endings.size() - 1;
          });
    }

    AliasTrie build() {
      return new AliasTrie(this);
    }
  }
}
