package org.mediadigest.report;

import java.util.List;
import org.mediadigest.article.Language;

/**
 * One story of the day: a text and its copies.
 *
 * @param lead the copy that stands for the story: the first to appear today
 * @param copies today's copies, the lead first
 * @param pickUp outlets that had carried it by the end of the day
 * @param languages languages of the copies, in order of code
 * @param keySentence the sentence with the most actors and themes, as far as the source's rights
 *     allow; empty when none mentions any
 */
public record StoryLine(
    ArticleLine lead,
    List<ArticleLine> copies,
    int pickUp,
    List<Language> languages,
    String keySentence) {

  /** Copies the collections. */
  public StoryLine {
    copies = List.copyOf(copies);
    languages = List.copyOf(languages);
  }
}
