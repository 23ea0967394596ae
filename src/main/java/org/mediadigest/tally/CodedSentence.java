package org.mediadigest.tally;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mediadigest.article.Section;
import org.mediadigest.article.Sentences;
import org.mediadigest.article.Span;
import org.mediadigest.matching.Mention;

/**
 * A sentence with the actors and themes it mentions, at least one of either.
 *
 * @param section the section it stands in
 * @param span its place in that section's text
 * @param actors ids of the actors
 * @param themes ids of the themes; a theme's hit that runs over several sentences counts in each
 */
public record CodedSentence(
    Section.Name section, Span span, SortedSet<String> actors, SortedSet<String> themes) {

  /** Copies the collections. */
  public CodedSentence {
    actors = Collections.unmodifiableSortedSet(new TreeSet<>(actors));
    themes = Collections.unmodifiableSortedSet(new TreeSet<>(themes));
  }

  /** The sentences of an article that mention anything, in reading order. */
  public static List<CodedSentence> of(CodedArticle coded) {
    List<CodedSentence> sentences = new ArrayList<>();
    for (Section section : coded.article().sections()) {
      List<Mention> mentions =
          coded.mentions().stream().filter(m -> m.section() == section.name()).toList();
      if (!mentions.isEmpty()) {
        for (Span span : Sentences.in(section.text())) {
          addIfAnyMentioned(section.name(), span, mentions, sentences);
        }
      }
    }
    return sentences;
  }

  private static void addIfAnyMentioned(
      Section.Name section, Span span, List<Mention> mentions, List<CodedSentence> sentences) {
    SortedSet<String> actors = idsIn(span, Mention.Kind.ACTOR, mentions);
    SortedSet<String> themes = idsIn(span, Mention.Kind.THEME, mentions);
    if (!actors.isEmpty() || !themes.isEmpty()) {
      sentences.add(new CodedSentence(section, span, actors, themes));
    }
  }

  private static SortedSet<String> idsIn(Span span, Mention.Kind kind, List<Mention> mentions) {
    SortedSet<String> ids = new TreeSet<>();
    for (Mention mention : mentions) {
      if (mention.kind() == kind && mention.span().overlaps(span)) {
        ids.add(mention.id());
      }
    }
    return ids;
  }
}
