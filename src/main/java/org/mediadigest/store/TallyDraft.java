package org.mediadigest.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mediadigest.article.Language;
import org.mediadigest.matching.Mention;
import org.mediadigest.tally.Count;
import org.mediadigest.tally.DayTally;
import org.mediadigest.tally.Pairing;
import org.mediadigest.tally.Volume;

/** A day's tally on its way out of the store, put together row by row. */
final class TallyDraft {

  private final LocalDate day;
  private int articles;
  private int stories;
  private int mentions;
  private int collapsed;
  private final SortedSet<String> outlets = new TreeSet<>();
  private final SortedMap<Language, Integer> languages = new TreeMap<>();
  private final List<Count> counts = new ArrayList<>();
  private final List<Pairing> pairings = new ArrayList<>();

  private TallyDraft(LocalDate day) {
    this.day = day;
  }

  static TallyDraft of(ResultSet row, SortedMap<LocalDate, TallyDraft> drafts) throws SQLException {
    return drafts.computeIfAbsent(row.getObject("counted_day", LocalDate.class), TallyDraft::new);
  }

  void addVolume(ResultSet row) throws SQLException {
    articles = row.getInt("articles");
    stories = row.getInt("stories");
    mentions = row.getInt("mentions");
    collapsed = row.getInt("collapsed");
  }

  void addOutlet(ResultSet row) throws SQLException {
    outlets.add(row.getString("outlet"));
  }

  void addLanguage(ResultSet row) throws SQLException {
    languages.put(new Language(row.getString("language")), row.getInt("articles"));
  }

  void addCount(ResultSet row) throws SQLException {
    counts.add(
        new Count(
            row.getString("subject"),
            Mention.Kind.valueOf(row.getString("kind")),
            row.getInt("mentions"),
            row.getInt("collapsed"),
            row.getInt("articles"),
            row.getInt("stories")));
  }

  void addPairing(ResultSet row) throws SQLException {
    pairings.add(
        new Pairing(
            row.getString("actor"),
            row.getString("theme"),
            row.getInt("sentences"),
            row.getInt("collapsed"),
            row.getInt("articles"),
            row.getInt("stories")));
  }

  DayTally finish() {
    pairings.sort(Comparator.comparing(Pairing::actor).thenComparing(Pairing::theme));
    return new DayTally(
        day,
        new Volume(articles, stories, outlets, languages, mentions, collapsed),
        counts.stream().sorted().toList(),
        pairings);
  }
}
