package org.mediadigest.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalTest {

  private static List<Integer> weeksOf(int figure) {
    return Collections.nCopies(8, figure);
  }

  @ParameterizedTest
  @CsvSource({
    "10, 25, SPIKE",
    "10, 17, ABOVE_RANGE",
    "10, 12, WITHIN_RANGE",
    "10, 4, BELOW_RANGE",
    "0, 1, WITHIN_RANGE",
    "0, 4, ABOVE_RANGE",
    "0, 5, SPIKE",
    "2000, 2400, SPIKE"
  })
  void aFigureIsHeldAgainstThePoissonLawOfItsWeekday(int usual, int today, Signal.Level level) {
    assertThat(Signal.of(today, weeksOf(usual)).level()).isEqualTo(level);
  }

  @Test
  void thePrintedProbabilityIsTheTailOfThePoissonLaw() {
    // P(X >= 17) for a mean of 10, from published tables: 0.0270.
    assertThat(Signal.of(17, weeksOf(10)).p()).isCloseTo(0.0270, within(0.0001));
    // P(X <= 4) for a mean of 10: 0.0293.
    assertThat(Signal.of(4, weeksOf(10)).p()).isCloseTo(0.0293, within(0.0001));
  }

  @Test
  void oneWildWeekDoesNotMoveTheBaseline() {
    assertThat(Signal.of(25, List.of(10, 9, 300, 11, 10)).level()).isEqualTo(Signal.Level.SPIKE);
  }

  @Test
  void threeWeeksAreNotEnoughToSayAnything() {
    assertThat(Signal.of(500, List.of(1, 2, 1)).level()).isEqualTo(Signal.Level.NOT_ENOUGH_HISTORY);
  }
}
