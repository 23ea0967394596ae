package org.mediadigest.matching;

/** Finds out what the codebook knows of a spelling. */
final class Lexicon {

  private final Vocabulary vocabulary;
  private final AliasTrie trie;
  private final Terms terms;

  Lexicon(Vocabulary vocabulary, AliasTrie trie, Terms terms) {
    this.vocabulary = vocabulary;
    this.trie = trie;
    this.terms = terms;
  }

  Word wordOf(String spelling) {
    Folding.Folded folded = Folding.of(spelling);
    int token = vocabulary.find(folded.text());
    int startNode = token == Word.NONE ? Word.NONE : trie.start(token);
    int[] satisfied = terms.satisfiedBy(token, folded.text());
    if (token == Word.NONE && satisfied.length == 0) {
      return Word.STRANGER;
    }
    return new Word(spelling, token, startNode, satisfied, folded.capitals());
  }
}
