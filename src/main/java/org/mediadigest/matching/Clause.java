package org.mediadigest.matching;

import java.util.List;
import org.mediadigest.article.Section;
import org.mediadigest.codebook.Query;

/** Part of a rule, compiled: its words are term numbers now. */
sealed interface Clause {

  /** Whether it may hit at all, judged by what occurs in the article. */
  boolean isPossible(Reading reading);

  /** Its minimal hits. */
  Hits hits(Reading reading);

  /** A word or prefix. */
  record Term(int number) implements Clause {
    @Override
    public boolean isPossible(Reading reading) {
      return reading.has(number);
    }

    @Override
    public Hits hits(Reading reading) {
      return reading.hits(number);
    }
  }

  /** Words next to each other. */
  record Phrase(List<Integer> terms) implements Clause {
    @Override
    public boolean isPossible(Reading reading) {
      return terms.stream().allMatch(reading::has);
    }

    @Override
    public Hits hits(Reading reading) {
      Hits starts = reading.hits(terms.getFirst());
      Hits.Collector collector = new Hits.Collector();
      for (int n = 0; n < starts.size(); n++) {
        if (standsAt(starts.first(n), reading.tokens())) {
          collector.add(starts.first(n), starts.first(n) + terms.size() - 1);
        }
      }
      return collector.minimal();
    }

    private boolean standsAt(int first, Tokens tokens) {
      if (first + terms.size() > tokens.size()) {
        return false;
      }
      for (int i = 1; i < terms.size(); i++) {
        int token = first + i;
        if (tokens.gap(token) > Tokens.NEXT || !tokens.word(token).satisfies(terms.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  /** Mentions of an actor. */
  record ActorMention(String actorId) implements Clause {
    @Override
    public boolean isPossible(Reading reading) {
      return !hits(reading).isEmpty();
    }

    @Override
    public Hits hits(Reading reading) {
      return reading.mentionsOf(actorId);
    }
  }

  /** Either. */
  record Or(List<Clause> operands) implements Clause {
    @Override
    public boolean isPossible(Reading reading) {
      for (Clause operand : operands) {
        if (operand.isPossible(reading)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public Hits hits(Reading reading) {
      return union(operands, reading);
    }
  }

  /** All, somewhere in the article. */
  record And(List<Clause> operands) implements Clause {
    @Override
    public boolean isPossible(Reading reading) {
      return operands.stream().allMatch(operand -> operand.isPossible(reading));
    }

    @Override
    public Hits hits(Reading reading) {
      boolean all = operands.stream().noneMatch(operand -> operand.hits(reading).isEmpty());
      return all ? union(operands, reading) : Hits.NONE;
    }
  }

  /** One, in articles without the other. */
  record Not(Clause wanted, Clause unwanted) implements Clause {
    @Override
    public boolean isPossible(Reading reading) {
      return wanted.isPossible(reading);
    }

    @Override
    public Hits hits(Reading reading) {
      boolean spoiled = unwanted.isPossible(reading) && !unwanted.hits(reading).isEmpty();
      return spoiled ? Hits.NONE : wanted.hits(reading);
    }
  }

  /** Both, so many words apart. */
  record Near(Clause left, Clause right, int words, boolean ordered) implements Clause {
    @Override
    public boolean isPossible(Reading reading) {
      return left.isPossible(reading) && right.isPossible(reading);
    }

    @Override
    public Hits hits(Reading reading) {
      Windows.Pairing close = (first, end, start, last) -> reading.distance(end, start) <= words;
      return ordered
          ? Windows.inOrder(left.hits(reading), right.hits(reading), close)
          : Windows.eitherOrder(left.hits(reading), right.hits(reading), close);
    }
  }

  /** One where the other is not that near. */
  record NotNear(Clause wanted, Clause unwanted, int words) implements Clause {
    @Override
    public boolean isPossible(Reading reading) {
      return wanted.isPossible(reading);
    }

    @Override
    public Hits hits(Reading reading) {
      return Windows.apart(wanted.hits(reading), unwanted.hits(reading), words, reading::distance);
    }
  }

  /** Both in one sentence or paragraph. */
  record Same(Query.Same.Unit unit, Clause left, Clause right) implements Clause {
    @Override
    public boolean isPossible(Reading reading) {
      return left.isPossible(reading) && right.isPossible(reading);
    }

    @Override
    public Hits hits(Reading reading) {
      return Windows.eitherOrder(
          left.hits(reading),
          right.hits(reading),
          (first, end, start, last) -> together(reading, first, last));
    }

    private boolean together(Reading reading, int first, int last) {
      return switch (unit) {
        case SENTENCE -> reading.sameSentence(first, last);
        case PARAGRAPH -> reading.sameParagraph(first, last);
      };
    }
  }

  /** What stands in the headline. */
  record Title(Clause wanted) implements Clause {
    @Override
    public boolean isPossible(Reading reading) {
      return wanted.isPossible(reading);
    }

    @Override
    public Hits hits(Reading reading) {
      Hits all = wanted.hits(reading);
      return all.where(n -> reading.tokens().section(all.first(n)).name() == Section.Name.TITLE);
    }
  }

  private static Hits union(List<Clause> operands, Reading reading) {
    Hits.Collector collector = new Hits.Collector();
    operands.forEach(operand -> collector.addAll(operand.hits(reading)));
    return collector.minimal();
  }
}
