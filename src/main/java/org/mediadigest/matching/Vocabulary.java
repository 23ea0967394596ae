package org.mediadigest.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mediadigest.article.Section;

/** The folded words of the codebook, numbered; text is cut into words here as it is in articles. */
final class Vocabulary {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private final Tokenizer tokenizer = new Tokenizer(this::learn);

  private Word learn(WordScanner scanner) {
    String folded = Folding.of(scanner.spelling()).text();
    return new Word(folded, number(folded), Word.NONE, new int[0]);
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

  /** The folded words of a wording. */
  List<String> words(Tokens wording) {
    return IntStream.range(0, wording.size())
        .mapToObj(i -> words.get(wording.word(i).token()))
        .toList();
  }

  /** For each word of a wording its capitals. */
  static List<Long> capitals(Tokens wording) {
    return IntStream.range(0, wording.size()).mapToObj(i -> wording.capitals(i)).toList();
  }

  /** The number of a folded word, or {@link Word#NONE}. */
  int find(String folded) {
    return numbers.getOrDefault(folded, Word.NONE);
  }

  /** All folded words, by number. */
  List<String> words() {
    return words;
  }

  /** The folded word of that number. */
  String word(int number) {
    return words.get(number);
  }
}
