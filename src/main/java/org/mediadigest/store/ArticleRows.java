package org.mediadigest.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mediadigest.article.Article;
import org.mediadigest.article.Furniture;
import org.mediadigest.article.PublicationDate;
import org.mediadigest.article.Section;
import org.mediadigest.matching.Mention;
import org.mediadigest.matching.Rejection;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Writes files with all that hangs on them, table by table, each table in one batch. */
final class ArticleRows {

  private static final String INSERT_ARTICLE =
      """
      insert into article
        (path, identity, published, published_time, dated_by, language, source, url, fingerprint)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  /** An article on its way in, with the path of the file it came from. */
  private record Row(String path, AnalysedArticle analysed) {}

  private final JdbcTemplate jdbc;

  ArticleRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void insert(List<? extends AnalysedFile> files) {
    insertFiles(files);
    List<Row> rows = new ArrayList<>();
    for (AnalysedFile file : files) {
      file.articles().forEach(article -> rows.add(new Row(file.path(), article)));
    }
    if (!rows.isEmpty()) {
      insertDetails(rows, insertArticles(rows));
    }
  }

  private void insertFiles(List<? extends AnalysedFile> files) {
    jdbc.batchUpdate(
        """
        insert into article_file
          (path, content_hash, codebook_version, engine_version,
           set_aside_reason, set_aside_day, set_aside_dated_by)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        files.stream().map(ArticleRows::fileRow).toList());
  }

  private static @Nullable Object[] fileRow(AnalysedFile file) {
    AnalysedFile.SetAside setAside = file.setAside();
    return new @Nullable Object[] {
      file.path(),
      file.contentHash(),
      file.versions().codebook(),
      file.versions().engine(),
      setAside == null ? null : setAside.reason(),
      setAside == null ? null : setAside.date().day(),
      setAside == null ? null : setAside.date().from().name()
    };
  }

  /** The ids the database gave, in the order of the rows. */
  private List<Long> insertArticles(List<Row> rows) {
    GeneratedKeyHolder keys = new GeneratedKeyHolder();
    jdbc.batchUpdate(
        connection -> connection.prepareStatement(INSERT_ARTICLE, Statement.RETURN_GENERATED_KEYS),
        new BatchPreparedStatementSetter() {
          @Override
          public void setValues(PreparedStatement statement, int i) throws SQLException {
            fill(statement, rows.get(i));
          }

          @Override
          public int getBatchSize() {
            return rows.size();
          }
        },
        keys);
    return keys.getKeyList().stream()
        .map(key -> ((Number) Objects.requireNonNull(key.get("id"))).longValue())
        .toList();
  }

  private static void fill(PreparedStatement statement, Row row) throws SQLException {
    Article article = row.analysed.article();
    PublicationDate date = article.date();
    statement.setString(1, row.path);
    statement.setString(2, article.file());
    statement.setObject(3, date == null ? null : date.day());
    statement.setObject(4, date == null ? null : date.time());
    statement.setString(5, date == null ? null : date.from().name());
    statement.setString(6, article.language().code());
    statement.setString(7, article.source());
    statement.setString(8, article.url());
    statement.setString(9, row.analysed.fingerprint().value());
  }

  private void insertDetails(List<Row> rows, List<Long> ids) {
    List<@Nullable Object[]> sections = new ArrayList<>();
    List<@Nullable Object[]> furniture = new ArrayList<>();
    List<@Nullable Object[]> mentions = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      AnalysedArticle analysed = rows.get(i).analysed;
      long id = ids.get(i);
      for (Section section : analysed.article().sections()) {
        sections.add(new Object[] {id, section.name().name(), section.text()});
        section.furniture().forEach(mark -> furniture.add(furnitureRow(id, section, mark)));
      }
      analysed.matches().mentions().forEach(m -> mentions.add(mentionRow(id, m, null, null)));
      for (Rejection rejection : analysed.matches().rejected()) {
        mentions.add(
            mentionRow(id, rejection.candidate(), rejection.reason().name(), rejection.detail()));
      }
    }
    jdbc.batchUpdate("insert into section values (?, ?, ?)", sections);
    jdbc.batchUpdate("insert into furniture values (?, ?, ?, ?, ?)", furniture);
    jdbc.batchUpdate("insert into mention values (?, ?, ?, ?, ?, ?, ?, ?, ?)", mentions);
  }

  private static @Nullable Object[] furnitureRow(long article, Section section, Furniture mark) {
    return new Object[] {
      article, section.name().name(), mark.span().start(), mark.span().end(), mark.by()
    };
  }

  private static @Nullable Object[] mentionRow(
      long article, Mention mention, @Nullable String reason, @Nullable String detail) {
    return new @Nullable Object[] {
      article,
      mention.kind().name(),
      mention.id(),
      mention.section().name(),
      mention.span().start(),
      mention.span().end(),
      mention.by(),
      reason,
      detail
    };
  }
}
