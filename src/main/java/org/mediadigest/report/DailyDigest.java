package org.mediadigest.report;

import java.util.List;

/**
 * All that one day's digest says, ready to be shown.
 *
 * @param edition which digest, made with what
 * @param codebookActors actors in the codebook
 * @param codebookThemes themes in the codebook
 * @param headlines the figures at the head
 * @param stories the day's stories, the most carried first; then most mentions, then by appearance
 * @param actors actors mentioned today, the most mentioned first
 * @param themes themes hit today, the most hit first
 * @param crossings actors and themes standing together, by actor rank, then theme rank
 * @param articles all articles of the day, by appearance
 * @param mentions the ledger of what was counted, by article, in reading order
 * @param rejected the ledger of what was seen and not counted, likewise
 * @param outlets the outlets heard, those with most articles first
 * @param languages the languages read, likewise
 * @param coverage what is missing
 */
public record DailyDigest(
    Edition edition,
    int codebookActors,
    int codebookThemes,
    Headlines headlines,
    List<StoryLine> stories,
    List<RankedLine> actors,
    List<RankedLine> themes,
    List<CrossingLine> crossings,
    List<ArticleLine> articles,
    List<LedgerLine> mentions,
    List<LedgerLine> rejected,
    List<OutletLine> outlets,
    List<LanguageLine> languages,
    Coverage coverage) {

  /** Copies the collections. */
  public DailyDigest {
    stories = List.copyOf(stories);
    actors = List.copyOf(actors);
    themes = List.copyOf(themes);
    crossings = List.copyOf(crossings);
    articles = List.copyOf(articles);
    mentions = List.copyOf(mentions);
    rejected = List.copyOf(rejected);
    outlets = List.copyOf(outlets);
    languages = List.copyOf(languages);
  }

  /** Whether no article of the day was found. */
  public boolean empty() {
    return articles.isEmpty();
  }
}
