package org.mediadigest.tally;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mediadigest.article.Article;
import org.mediadigest.article.Language;
import org.mediadigest.article.PublicationDate;
import org.mediadigest.article.Section;
import org.mediadigest.article.Span;
import org.mediadigest.matching.Mention;

/**
 * Articles for tests, in which the words NATO, Ukraine and Moldova are mentions of actors, and
 * escalation and sanctions of themes, under their own words in lower case as ids.
 */
public record CodedText(LocalDate day, LocalTime time) {

  private static final Pattern MARKED =
      Pattern.compile("NATO|Ukraine|Moldova|escalation|sanctions");

  /** An article that is its own story. */
  public CodedArticle article(String file, String source, String title, String body) {
    return copy(file, file, 1, source, title, body);
  }

  /** A copy of a story. */
  public CodedArticle copy(
      String file, String story, int pickUp, String source, String title, String body) {
    return copy(
        file,
        story,
        pickUp,
        source,
        List.of(Section.of(Section.Name.TITLE, title), Section.of(Section.Name.BODY, body)));
  }

  /** A copy of a story, with any sections. */
  CodedArticle copy(String file, String story, int pickUp, String source, List<Section> sections) {
    PublicationDate date = new PublicationDate(day, time, PublicationDate.Provenance.METADATA);
    List<Mention> mentions = new ArrayList<>();
    sections.forEach(section -> mentions.addAll(mentions(section)));
    Article article = new Article(file, date, new Language("en"), source, null, sections);
    return new CodedArticle(article, date, mentions, List.of(), story, pickUp);
  }

  private static List<Mention> mentions(Section section) {
    List<Mention> mentions = new ArrayList<>();
    Matcher words = MARKED.matcher(section.text());
    while (words.find()) {
      String word = words.group();
      Span span = new Span(words.start(), words.end());
      String id = word.toLowerCase(Locale.ROOT);
      Mention.Kind kind =
          Character.isUpperCase(word.charAt(0)) ? Mention.Kind.ACTOR : Mention.Kind.THEME;
      mentions.add(new Mention(id, kind, section.name(), span, word, word));
    }
    return mentions;
  }
}
