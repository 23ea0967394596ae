package org.mediadigest.report.pdf;

import java.util.List;
import org.mediadigest.matching.Mention;

/** Names of the places that links inside the file lead to. */
final class Anchors {

  static final String TRENDS = "trends";
  static final String ACTORS = "actors";
  static final String THEMES = "themes";
  static final String CROSSINGS = "crossings";
  static final String STORIES = "stories";
  static final String ARTICLES = "articles";
  static final String EVIDENCE = "evidence";
  static final String VOICES = "voices";
  static final String LANGUAGES = VOICES + "/languages";
  static final String COVERAGE = "coverage";
  static final String METHOD = "method";

  /** The chapters after page one, in their order. */
  static final List<String> CHAPTERS =
      List.of(
          ACTORS, THEMES, TRENDS, CROSSINGS, STORIES, ARTICLES, EVIDENCE, VOICES, COVERAGE, METHOD);

  private Anchors() {}

  /** The evidence of one actor or theme. */
  static String evidence(Mention.Kind kind, String id) {
    return EVIDENCE + "/" + kind.label() + "/" + id;
  }

  /** The sentences of an actor with a theme. */
  static String crossing(String actor, String theme) {
    return CROSSINGS + "/" + actor + "/" + theme;
  }

  /** One story, by its place among the day's, from 1. */
  static String story(int number) {
    return STORIES + "/" + number;
  }
}
