package org.mediadigest.matching;

import java.util.List;
import org.mediadigest.article.Section;

/** Reads sections word by word and keeps those that mean something. */
final class Tokenizer {

  private final Spellings spellings;

  Tokenizer(Spellings spellings) {
    this.spellings = spellings;
  }

  /** The words of the sections. */
  Tokens read(List<Section> sections) {
    Tokens tokens = new Tokens(sections);
    for (int i = 0; i < sections.size(); i++) {
      tokens.open(i);
      read(new WordScanner(sections.get(i).text()), tokens);
    }
    return tokens;
  }

  private void read(WordScanner scanner, Tokens tokens) {
    while (scanner.next()) {
      tokens.pass(scanner.gap());
      Word word = spellings.word(scanner);
      if (word != Word.STRANGER) {
        tokens.keep(scanner, word);
      }
    }
  }
}
