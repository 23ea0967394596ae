package org.mediadigest.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.mediadigest.article.DateRange;
import org.mediadigest.article.PublicationDate.Provenance;
import org.mediadigest.syndication.SyndicationGroup;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files of the article folder with their articles and mentions. */
public final class ArticleStore {

  private static final int PATHS_PER_QUERY = 500;

  private final JdbcClient sql;
  private final JdbcTemplate batches;
  private final ArticleRows rows;

  /** A store in that database. */
  public ArticleStore(JdbcTemplate jdbc) {
    this.sql = JdbcClient.create(jdbc);
    this.batches = jdbc;
    this.rows = new ArticleRows(jdbc);
  }

  /** What is known of each file, by path. */
  public Map<String, FileState> states() {
    Map<String, FileState> states = new HashMap<>();
    sql.sql(
            """
            select f.path, f.content_hash, f.codebook_version, f.engine_version,
              coalesce(min(a.published), f.set_aside_day) as first_day,
              coalesce(max(a.published), f.set_aside_day) as last_day,
              coalesce(max(case when a.dated_by = 'FILE_TIME' then a.dated_by end),
                f.set_aside_dated_by) as dated_by
            from article_file f left join article a on a.path = f.path
            group by f.path, f.content_hash, f.codebook_version, f.engine_version,
              f.set_aside_day, f.set_aside_dated_by
            """)
        .query(row -> {
          states.put(row.getString("path"), state(row));
        });
    return states;
  }

  private static FileState state(ResultSet row) throws SQLException {
    return new FileState(
        row.getString("content_hash"),
        new Versions(row.getString("codebook_version"), row.getString("engine_version")),
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        FileState.isFileTime(row.getString("dated_by")));
  }

  /** Puts these files in the place of what the store had for their paths. */
  public void replace(List<? extends AnalysedFile> files) {
    remove(files.stream().map(AnalysedFile::path).toList());
    rows.insert(files);
    SortedSet<LocalDate> days = new TreeSet<>();
    for (AnalysedFile file : files) {
      for (AnalysedArticle analysed : file.articles()) {
        if (analysed.article().date() != null) {
          days.add(analysed.article().date().day());
        }
      }
    }
    forgetTallies(days);
  }

  /**
   * Removes the files that are gone from the article folder, as far as they tell of a day in the
   * range; what they told of other days is history and stays.
   *
   * @param present tells by its path whether a file is in the folder
   * @return how many were removed
   */
  public int removeVanished(Predicate<String> present, DateRange range) {
    List<String> vanished = filesOf(range).stream().filter(present.negate()).toList();
    for (int from = 0; from < vanished.size(); from += PATHS_PER_QUERY) {
      remove(vanished.subList(from, Math.min(from + PATHS_PER_QUERY, vanished.size())));
    }
    return vanished.size();
  }

  private SortedSet<String> filesOf(DateRange range) {
    return new TreeSet<>(
        sql.sql(
                """
                select path from article where published between :from and :to
                union
                select path from article_file where set_aside_day between :from and :to
                """)
            .param("from", range.from())
            .param("to", range.to())
            .query((row, n) -> row.getString("path"))
            .list());
  }

  private void remove(Collection<String> paths) {
    if (paths.isEmpty()) {
      return; // an empty list is no SQL
    }
    forgetTallies(
        sql.sql(
                """
                select distinct published from article
                where path in (:paths) and published is not null
                """)
            .param("paths", paths)
            .query((row, n) -> row.getObject("published", LocalDate.class))
            .list());
    batches.batchUpdate(
        "delete from article_file where path = ?",
        paths.stream().map(path -> new Object[] {path}).toList());
  }

  /**
   * A tally rests on its day's articles and, for the copies among them, on the days just before.
   */
  private void forgetTallies(Collection<LocalDate> days) {
    batches.batchUpdate(
        "delete from day_tally where counted_day between ? and ?",
        days.stream()
            .map(day -> new Object[] {day, day.plusDays(SyndicationGroup.DAYS_BACK)})
            .toList());
  }

  /**
   * Paths of articles that have no date but their file's, and by it lie outside the range, in
   * order.
   *
   * @param present tells by its path whether a file is in the folder
   */
  public List<String> undatedOutside(DateRange range, Predicate<String> present) {
    return sql
        .sql(
            """
            select distinct path from article
            where dated_by = :fileTime and published not between :from and :to
            """)
        .param("fileTime", Provenance.FILE_TIME.name())
        .param("from", range.from())
        .param("to", range.to())
        .query((row, n) -> row.getString("path"))
        .list()
        .stream()
        .filter(present)
        .sorted()
        .toList();
  }

  /** All files that could not be read, by path. */
  public List<SetAsideFile> setAside() {
    return sql
        .sql(
            """
            select path, set_aside_day, set_aside_reason from article_file
            where set_aside_reason is not null
            """)
        .query((row, n) ->
            new SetAsideFile(
                row.getString("path"),
                row.getObject("set_aside_day", LocalDate.class),
                row.getString("set_aside_reason")))
        .list()
        .stream()
        .sorted()
        .toList();
  }
}
