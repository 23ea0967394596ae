package org.mediadigest.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mediadigest.article.Article;
import org.mediadigest.article.Furniture;
import org.mediadigest.article.Language;
import org.mediadigest.article.PublicationDate;
import org.mediadigest.article.Section;
import org.mediadigest.article.Span;
import org.mediadigest.matching.Mention;
import org.mediadigest.matching.Rejection;
import org.mediadigest.tally.CodedArticle;

/** An article on its way out of the store, put together row by row. */
final class ArticleDraft {

  private final String identity;
  private final PublicationDate date;
  private final Language language;
  private final String source;
  private final @Nullable String url;
  private final @Nullable String story;
  private final int pickUp;
  private final Map<Section.Name, String> wordings = new EnumMap<>(Section.Name.class);
  private final Map<Section.Name, List<Furniture>> furniture = new EnumMap<>(Section.Name.class);
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Rejection> rejected = new ArrayList<>();

  ArticleDraft(ResultSet row, PublicationDate date) throws SQLException {
    this.identity = row.getString("identity");
    this.date = date;
    this.language = new Language(row.getString("language"));
    this.source = row.getString("source");
    this.url = row.getString("url");
    this.story = row.getString("story");
    this.pickUp = Math.max(1, row.getInt("pick_up"));
  }

  void addSection(ResultSet row) throws SQLException {
    wordings.put(Section.Name.valueOf(row.getString("name")), row.getString("wording"));
  }

  void addFurniture(ResultSet row) throws SQLException {
    furniture
        .computeIfAbsent(Section.Name.valueOf(row.getString("section")), any -> new ArrayList<>())
        .add(new Furniture(span(row), row.getString("given_by")));
  }

  /** Sections must have been added before: the words of a mention are those at its place. */
  void addMention(ResultSet row) throws SQLException {
    Section.Name section = Section.Name.valueOf(row.getString("section"));
    Span span = span(row);
    Mention mention =
        new Mention(
            row.getString("subject"),
            Mention.Kind.valueOf(row.getString("kind")),
            section,
            span,
            span.in(Objects.requireNonNull(wordings.get(section))),
            row.getString("found_by"));
    String reason = row.getString("reason");
    if (reason == null) {
      mentions.add(mention);
    } else {
      rejected.add(
          new Rejection(mention, Rejection.Reason.valueOf(reason), row.getString("detail")));
    }
  }

  private static Span span(ResultSet row) throws SQLException {
    return new Span(row.getInt("span_start"), row.getInt("span_end"));
  }

  CodedArticle finish() {
    List<Section> sections = new ArrayList<>();
    wordings.forEach((name, wording) ->
        sections.add(
            new Section(
                name,
                wording,
                furniture.getOrDefault(name, List.of()).stream().sorted().toList())));
    return new CodedArticle(
        new Article(identity, date, language, source, url, sections),
        date,
        mentions.stream().sorted().toList(),
        rejected.stream().sorted().toList(),
        story == null ? identity : story,
        pickUp);
  }
}
