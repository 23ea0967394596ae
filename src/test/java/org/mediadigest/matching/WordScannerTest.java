package org.mediadigest.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words are turned away by their hash alone, so it must be that of the folded word. */
class WordScannerTest {

  private static final String[] ALPHABETS = {
    "abcdefgIİıßæéñü0'’.", "абвгёґіїйАІЄ'’", "αβγςάώΣ", "aeoраеоРАЕО\u00AD\u0301", "NATOнатоżłśő"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void hashAndCapitalsOfPlainWordsAreThoseOfTheFoldedWord(long seed) {
    WordScanner scanner = new WordScanner(text(new Random(seed)));
    int plain = 0;
    while (scanner.next()) {
      Folding.Folded folded = Folding.of(scanner.spelling());
      assertThat(scanner.capitals()).as(scanner.spelling()).isEqualTo(folded.capitals());
      if (scanner.isPlain()) {
        plain++;
        assertThat(scanner.hash()).as(scanner.spelling()).isEqualTo(folded.text().hashCode());
        assertThat(scanner.isFolded(folded.text().toCharArray())).isTrue();
      }
    }
    assertThat(plain).isGreaterThan(500);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int word = 0; word < 3000; word++) {
      String alphabet = ALPHABETS[random.nextInt(ALPHABETS.length)];
      int length = 1 + random.nextInt(8);
      for (int i = 0; i < length; i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      text.append(' ');
    }
    return text.toString();
  }
}
