package org.mediadigest.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mediadigest.article.Section;

/** The folded words of the codebook, numbered; text is cut into words here as it is in articles. */
final class Vocabulary {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private final Tokenizer tokenizer = new Tokenizer(this::learn);

  private Word learn(char[] text, int start, int end) {
    String spelling = new String(text, start, end - start);
    Folding.Folded folded = Folding.of(spelling);
    return new Word(spelling, number(folded.text()), Word.NONE, new int[0], folded.capitals());
  }

  private int number(String folded) {
    return numbers.computeIfAbsent(
        folded,
        word -> {
          words.add(word);
          return words.size() - 1;
        });
  }

  /** The words of a listed wording; those met for the first time get a number. */
  Tokens learn(String wording) {
    return tokenizer.read(List.of(Section.of(Section.Name.BODY, wording)));
  }

  /** The number of a folded word, or {@link Word#NONE}. */
  int find(String folded) {
    return numbers.getOrDefault(folded, Word.NONE);
  }

  /** The folded word of that number. */
  String word(int number) {
    return words.get(number);
  }
}
