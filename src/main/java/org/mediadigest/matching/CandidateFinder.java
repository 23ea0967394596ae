package org.mediadigest.matching;

import org.jspecify.annotations.Nullable;

/** Walks the trie from every word that begins a listed wording. */
final class CandidateFinder {

  private final AliasTrie trie;

  CandidateFinder(AliasTrie trie) {
    this.trie = trie;
  }

  Findings find(Tokens tokens) {
    Findings findings = new Findings();
    for (int token = 0; token < tokens.size(); token++) {
      int node = tokens.word(token).startNode();
      if (node != Word.NONE) {
        walk(tokens, token, node, findings);
      }
    }
    return findings;
  }

  private void walk(Tokens tokens, int from, int start, Findings findings) {
    int node = start;
    int to = from + 1;
    while (node != Word.NONE) {
      note(trie.ending(node), tokens, from, to, findings);
      if (to == tokens.size() || !trie.goesOn(node)) {
        return;
      }
      int token = tokens.word(to).token();
      node = token == Word.NONE ? Word.NONE : trie.step(node, token, tokens.gap(to));
      to++;
    }
  }

  private static void note(
      @Nullable Ending ending, Tokens tokens, int from, int to, Findings findings) {
    if (ending == null) {
      return;
    }
    ending.forms().forEach(form -> findings.add(new Candidate(form, from, to)));
    ending.exclusions().forEach(id -> findings.add(new Findings.Excluding(id, from, to)));
    if (!ending.companies().isEmpty() && tokens.furniture(from, to).isEmpty()) {
      ending.companies().forEach(findings::addCompany);
    }
  }
}
