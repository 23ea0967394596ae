package org.mediadigest.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mediadigest.article.DateRange;
import org.mediadigest.article.PublicationDate;
import org.mediadigest.article.PublicationDate.Provenance;
import org.mediadigest.syndication.Copy;
import org.mediadigest.syndication.Fingerprint;
import org.mediadigest.syndication.SyndicationGroup;
import org.mediadigest.tally.CodedArticle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The stored articles, day by day: what syndication, tally and digest of a day rest on. */
public final class DayStore {

  private final JdbcClient sql;
  private final JdbcTemplate batches;

  /** A store in that database. */
  public DayStore(JdbcTemplate jdbc) {
    this.sql = JdbcClient.create(jdbc);
    this.batches = jdbc;
  }

  /**
   * The articles of these days, as far as syndication needs to know them, in order of appearance.
   */
  public List<Copy> copies(DateRange days) {
    return sql
        .sql(
            """
            select identity, published, published_time, dated_by, source, fingerprint
            from article where published between :from and :to
            """)
        .param("from", days.from())
        .param("to", days.to())
        .query((row, n) ->
            new Copy(
                row.getString("identity"),
                date(row),
                row.getString("source"),
                new Fingerprint(row.getString("fingerprint"))))
        .list()
        .stream()
        .sorted()
        .toList();
  }

  /** Notes, for the articles of one day, which story each belongs to. */
  public void assignStories(LocalDate day, List<SyndicationGroup> groups) {
    batches.batchUpdate(
        "update article set story = ?, pick_up = ? where identity = ?",
        groups.stream()
            .flatMap(group ->
                group.copies().stream()
                    .filter(copy -> copy.date().day().equals(day))
                    .map(copy -> new Object[] {group.first().file(), group.pickUp(), copy.file()}))
            .toList());
  }

  /** The articles of that day with what was found in them, in order of appearance. */
  public List<CodedArticle> articles(LocalDate day) {
    SortedMap<Long, ArticleDraft> drafts = new TreeMap<>();
    sql.sql("select * from article where published = :day")
        .param("day", day)
        .query(row -> {
          drafts.put(row.getLong("id"), new ArticleDraft(row, date(row)));
        });
    details("section", day, row -> draft(drafts, row).addSection(row));
    details("furniture", day, row -> draft(drafts, row).addFurniture(row));
    details("mention", day, row -> draft(drafts, row).addMention(row));
    return drafts.values().stream().map(ArticleDraft::finish).sorted().toList();
  }

  private void details(String table, LocalDate day, RowCallbackHandler taking) {
    sql.sql(
            "select d.* from %s d join article a on a.id = d.article_id where a.published = :day"
                .formatted(table))
        .param("day", day)
        .query(taking);
  }

  private static ArticleDraft draft(SortedMap<Long, ArticleDraft> drafts, ResultSet row)
      throws SQLException {
    ArticleDraft draft = drafts.get(row.getLong("article_id"));
    if (draft == null) {
      throw new IllegalStateException("a row of no article: " + row.getLong("article_id"));
    }
    return draft;
  }

  private static PublicationDate date(ResultSet row) throws SQLException {
    return new PublicationDate(
        row.getObject("published", LocalDate.class),
        row.getObject("published_time", LocalTime.class),
        Provenance.valueOf(row.getString("dated_by")));
  }
}
