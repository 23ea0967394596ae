package org.mediadigest.matching;

/**
 * Tells what the codebook knows of a word, the most frequent case first: most words are strangers
 * by their hash alone, most others are found by their folded letters. Spellings that are not folded
 * letter by letter, or that may begin with a prefix some rule asks for, are found out about and
 * remembered.
 */
final class Lexicon implements Spellings {

  private final Vocabulary vocabulary;
  private final AliasTrie trie;
  private final Terms terms;
  private final Sieve sieve;
  private final KnownWords known;
  private final Spellings remembered;

  Lexicon(Vocabulary vocabulary, AliasTrie trie, Terms terms) {
    this.vocabulary = vocabulary;
    this.trie = trie;
    this.terms = terms;
    this.sieve = new Sieve(vocabulary.words(), terms.prefixes());
    this.known = new KnownWords(vocabulary.words(), this::about);
    this.remembered = new RememberedSpellings(spelling -> about(Folding.of(spelling).text()));
  }

  @Override
  public Word word(WordScanner scanner) {
    if (!scanner.isPlain()) {
      return remembered.word(scanner);
    }
    Word word = sieve.mayBeWord(scanner) ? known.find(scanner) : Word.STRANGER;
    boolean settled = word != Word.STRANGER || !sieve.mayBeginWithPrefix(scanner);
    return settled ? word : remembered.word(scanner);
  }

  private Word about(String folded) {
    int token = vocabulary.find(folded);
    int startNode = token == Word.NONE ? Word.NONE : trie.start(token);
    int[] satisfied = terms.satisfiedBy(token, folded);
    if (token == Word.NONE && satisfied.length == 0) {
      return Word.STRANGER;
    }
    return new Word(folded, token, startNode, satisfied);
  }
}
