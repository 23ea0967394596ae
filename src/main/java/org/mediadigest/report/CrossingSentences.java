package org.mediadigest.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mediadigest.codebook.Source;
import org.mediadigest.tally.CodedArticle;
import org.mediadigest.tally.CodedSentence;
import org.mediadigest.tally.Pairing;

/** The sentences behind every figure of actors with themes. */
final class CrossingSentences {

  private record Couple(String actor, String theme) {}

  private final DisplayNames names;
  private final Map<Couple, List<SentenceLine>> byCouple = new HashMap<>();

  /** Collects the sentences of the first copies, in the order of the articles. */
  CrossingSentences(DisplayNames names, Map<CodedArticle, ArticleLine> articles) {
    this.names = names;
    articles.forEach((coded, article) -> {
      if (article.firstCopy()) {
        CodedSentence.of(coded).forEach(sentence -> add(coded, article, sentence));
      }
    });
  }

  private void add(CodedArticle coded, ArticleLine article, CodedSentence sentence) {
    if (sentence.actors().isEmpty() || sentence.themes().isEmpty()) {
      return;
    }
    Source.Rights rights = names.rights(coded.article().source());
    SentenceLine line = new SentenceLine(article, Snippet.sentence(coded, sentence, rights));
    for (String actor : sentence.actors()) {
      for (String theme : sentence.themes()) {
        byCouple.computeIfAbsent(new Couple(actor, theme), any -> new ArrayList<>()).add(line);
      }
    }
  }

  List<SentenceLine> of(Pairing pairing) {
    return byCouple.getOrDefault(new Couple(pairing.actor(), pairing.theme()), List.of());
  }
}
