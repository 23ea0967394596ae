package org.mediadigest.store;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mediadigest.article.DateRange;
import org.mediadigest.tally.DayTally;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tallies of the days counted so far: the history a day is held against. */
public final class TallyStore {

  private final JdbcClient sql;
  private final JdbcTemplate batches;

  /** A store in that database. */
  public TallyStore(JdbcTemplate jdbc) {
    this.sql = JdbcClient.create(jdbc);
    this.batches = jdbc;
  }

  /** Days among these that have articles and no tally that holds. */
  public SortedSet<LocalDate> uncounted(DateRange days) {
    return new TreeSet<>(
        between(
                """
                select distinct a.published from article a
                where a.published between :from and :to
                  and not exists (select 1 from day_tally t where t.counted_day = a.published)
                """,
                days)
            .query((row, n) -> row.getObject("published", LocalDate.class))
            .list());
  }

  /**
   * Keeps the tally of a day in the place of an earlier one. A day without any article leaves none:
   * nothing says whether nothing was published or nothing was fetched.
   *
   * @param codebookVersion version of the codebook it was counted with
   */
  public void replace(DayTally tally, String codebookVersion) {
    batches.update("delete from day_tally where counted_day = ?", tally.day());
    if (tally.volume().articles() > 0) {
      insert(tally, codebookVersion);
    }
  }

  private void insert(DayTally tally, String codebookVersion) {
    LocalDate day = tally.day();
    var volume = tally.volume();
    batches.update(
        "insert into day_tally values (?, ?, ?, ?, ?, ?)",
        day,
        codebookVersion,
        volume.articles(),
        volume.stories(),
        volume.mentions(),
        volume.collapsed());
    batches.batchUpdate(
        "insert into day_outlet values (?, ?)",
        volume.outlets().stream().map(outlet -> new Object[] {day, outlet}).toList());
    batches.batchUpdate(
        "insert into day_language values (?, ?, ?)",
        volume.languages().entrySet().stream()
            .map(entry -> new Object[] {day, entry.getKey().code(), entry.getValue()})
            .toList());
    insertCounts(tally);
    insertPairings(tally);
  }

  private void insertCounts(DayTally tally) {
    batches.batchUpdate(
        "insert into day_count values (?, ?, ?, ?, ?, ?, ?)",
        tally.counts().stream()
            .map(c ->
                new Object[] {
                  tally.day(),
                  c.kind().name(),
                  c.id(),
                  c.mentions(),
                  c.collapsed(),
                  c.articles(),
                  c.stories()
                })
            .toList());
  }

  private void insertPairings(DayTally tally) {
    batches.batchUpdate(
        "insert into day_pairing values (?, ?, ?, ?, ?, ?, ?)",
        tally.pairings().stream()
            .map(p ->
                new Object[] {
                  tally.day(),
                  p.actor(),
                  p.theme(),
                  p.sentences(),
                  p.collapsed(),
                  p.articles(),
                  p.stories()
                })
            .toList());
  }

  /** The tallies of these days, as far as there are any, oldest first. */
  public List<DayTally> tallies(DateRange days) {
    SortedMap<LocalDate, TallyDraft> drafts = new TreeMap<>();
    rows("day_tally", days, row -> TallyDraft.of(row, drafts).addVolume(row));
    rows("day_outlet", days, row -> TallyDraft.of(row, drafts).addOutlet(row));
    rows("day_language", days, row -> TallyDraft.of(row, drafts).addLanguage(row));
    rows("day_count", days, row -> TallyDraft.of(row, drafts).addCount(row));
    rows("day_pairing", days, row -> TallyDraft.of(row, drafts).addPairing(row));
    return drafts.values().stream().map(TallyDraft::finish).toList();
  }

  private void rows(String table, DateRange days, RowCallbackHandler taking) {
    between("select * from " + table + " where counted_day between :from and :to", days)
        .query(taking);
  }

  private JdbcClient.StatementSpec between(String query, DateRange days) {
    return sql.sql(query).param("from", days.from()).param("to", days.to());
  }
}
