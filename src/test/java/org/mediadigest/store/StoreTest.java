package org.mediadigest.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mediadigest.article.Article;
import org.mediadigest.article.DateRange;
import org.mediadigest.article.Furniture;
import org.mediadigest.article.Language;
import org.mediadigest.article.PublicationDate;
import org.mediadigest.article.PublicationDate.Provenance;
import org.mediadigest.article.Section;
import org.mediadigest.article.Span;
import org.mediadigest.matching.ArticleMatches;
import org.mediadigest.matching.Mention;
import org.mediadigest.matching.Rejection;
import org.mediadigest.syndication.Fingerprint;
import org.mediadigest.syndication.SyndicationGroup;
import org.mediadigest.tally.CodedArticle;
import org.mediadigest.tally.DayTally;
import org.springframework.jdbc.core.JdbcTemplate;

class StoreTest {

  private static final LocalDate MONDAY = LocalDate.of(2024, 5, 27);
  private static final Versions VERSIONS = new Versions("codebook-1", "engine-1");

  private ArticleStore articles;
  private DayStore days;
  private TallyStore tallies;
  private DigestStore digests;

  @BeforeEach
  void open() {
    JdbcTemplate jdbc = new JdbcTemplate(migrated());
    articles = new ArticleStore(jdbc);
    days = new DayStore(jdbc);
    tallies = new TallyStore(jdbc);
    digests = new DigestStore(jdbc);
  }

  private static DataSource migrated() {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:org/mediadigest/store/schema")
        .javaMigrations(new BatchTables())
        .load()
        .migrate();
    return database;
  }

  @Test
  void anArticleComesBackAsItWasKept() {
    AnalysedArticle kept = article("a/one.txt", MONDAY, "Sofia: NATO visits. © Harbour Times", "x");
    articles.replace(List.of(file("a/one.txt", kept)));

    CodedArticle back = days.articles(MONDAY).getFirst();

    assertThat(back.article()).isEqualTo(kept.article());
    assertThat(back.mentions()).isEqualTo(kept.matches().mentions());
    assertThat(back.rejected()).isEqualTo(kept.matches().rejected());
    assertThat(back.story()).isEqualTo("a/one.txt");
  }

  @Test
  void articlesOfOneFileAreKeptSideBySide() {
    articles.replace(
        List.of(
            file(
                "a/two.txt",
                article("a/two.txt#1", MONDAY, "NATO first", "x"),
                article("a/two.txt#2", MONDAY.plusDays(1), "NATO second", "y"))));

    assertThat(days.articles(MONDAY))
        .extracting(a -> a.article().file())
        .containsExactly("a/two.txt#1");
    assertThat(articles.states().get("a/two.txt"))
        .isEqualTo(new FileState("hash of a/two.txt", VERSIONS, MONDAY, MONDAY.plusDays(1), false));
  }

  @Test
  void replacingAFileLeavesNothingOfWhatItWas() {
    articles.replace(
        List.of(
            file(
                "a/one.txt",
                article("a/one.txt#1", MONDAY, "NATO first", "x"),
                article("a/one.txt#2", MONDAY, "NATO second", "y"))));
    articles.replace(List.of(file("a/one.txt", article("a/one.txt", MONDAY, "NATO alone", "z"))));

    assertThat(days.articles(MONDAY))
        .extracting(a -> a.article().file())
        .containsExactly("a/one.txt");
  }

  @Test
  void aFileSetAsideReplacesWhatItHeld() {
    articles.replace(List.of(file("a/one.txt", article("a/one.txt", MONDAY, "NATO", "x"))));
    PublicationDate date = new PublicationDate(MONDAY, null, Provenance.FILE_TIME);
    articles.replace(
        List.of(
            new AnalysedFile(
                "a/one.txt",
                "",
                VERSIONS,
                List.of(),
                new AnalysedFile.SetAside(date, "is empty"))));

    assertThat(days.articles(MONDAY)).isEmpty();
    assertThat(articles.setAside())
        .containsExactly(new SetAsideFile("a/one.txt", MONDAY, "is empty"));
    assertThat(articles.states().get("a/one.txt").datedByFileTime()).isTrue();
  }

  @Test
  void onlyVanishedFilesOfTheRangeAreRemoved() {
    articles.replace(
        List.of(
            file("monday.txt", article("monday.txt", MONDAY, "NATO", "x")),
            file("present.txt", article("present.txt", MONDAY, "NATO", "y")),
            file("sunday.txt", article("sunday.txt", MONDAY.minusDays(1), "NATO", "z"))));

    int removed = articles.removeVanished(Set.of("present.txt")::contains, DateRange.of(MONDAY));

    assertThat(removed).isEqualTo(1);
    assertThat(articles.states()).containsOnlyKeys("present.txt", "sunday.txt");
  }

  @Test
  void storiesAreAssignedToTheDayOnly() {
    articles.replace(
        List.of(
            file("sunday.txt", article("sunday.txt", MONDAY.minusDays(1), "NATO", "same")),
            file("monday.txt", article("monday.txt", MONDAY, "NATO", "same"))));

    DateRange both = new DateRange(MONDAY.minusDays(1), MONDAY);
    days.assignStories(MONDAY, SyndicationGroup.of(days.copies(both)));

    assertThat(days.articles(MONDAY).getFirst().story()).isEqualTo("sunday.txt");
    assertThat(days.articles(MONDAY.minusDays(1)).getFirst().pickUp()).isEqualTo(1);
  }

  @Test
  void aTallyComesBackAsItWasKept() {
    articles.replace(
        List.of(
            file("one.txt", article("one.txt", MONDAY, "NATO and NATO", "x")),
            file("two.txt", article("two.txt", MONDAY, "NATO", "x"))));
    DayTally tally = DayTally.of(MONDAY, days.articles(MONDAY));
    tallies.replace(tally, "codebook-1");

    assertThat(tallies.tallies(DateRange.of(MONDAY))).containsExactly(tally);
    assertThat(tallies.uncounted(DateRange.of(MONDAY))).isEmpty();
  }

  @Test
  void aTallyGoesWhenAnArticleItRestsOnChanges() {
    for (int day = 0; day < 5; day++) {
      LocalDate date = MONDAY.plusDays(day);
      String path = date + ".txt";
      articles.replace(List.of(file(path, article(path, date, "NATO", "x"))));
    }
    for (int day = 0; day < 5; day++) {
      LocalDate date = MONDAY.plusDays(day);
      tallies.replace(DayTally.of(date, days.articles(date)), "codebook-1");
    }

    LocalDate tuesday = MONDAY.plusDays(1);
    String path = tuesday + ".txt";
    articles.replace(List.of(file(path, article(path, tuesday, "NATO again", "y"))));

    assertThat(tallies.uncounted(new DateRange(MONDAY, MONDAY.plusDays(4))))
        .containsExactly(tuesday, MONDAY.plusDays(2), MONDAY.plusDays(3));
  }

  @Test
  void aDayWithoutArticlesLeavesNoTally() {
    tallies.replace(DayTally.of(MONDAY, List.of()), "codebook-1");

    assertThat(tallies.tallies(DateRange.of(MONDAY))).isEmpty();
  }

  @Test
  void theLastWrittenDigestIsRemembered() {
    digests.replace(MONDAY, "pdf", "first");
    digests.replace(MONDAY, "pdf", "second");

    assertThat(digests.contentHash(MONDAY, "pdf")).contains("second");
    assertThat(digests.contentHash(MONDAY, "xlsx")).isEmpty();
  }

  @Test
  void undatedArticlesOutsideTheRangeAreNamedWhilePresent() {
    PublicationDate fileTime = new PublicationDate(MONDAY, null, Provenance.FILE_TIME);
    articles.replace(
        List.of(
            file("here.txt", article("here.txt", fileTime, "NATO", "x")),
            file("gone.txt", article("gone.txt", fileTime, "NATO", "y"))));

    DateRange later = DateRange.of(MONDAY.plusDays(1));
    assertThat(articles.undatedOutside(later, Set.of("here.txt")::contains))
        .containsExactly("here.txt");
    assertThat(articles.undatedOutside(DateRange.of(MONDAY), path -> true)).isEmpty();
  }

  @Test
  void aKnownFileIsReadAgainOnlyForAReason() {
    FileState state = new FileState("hash", VERSIONS, MONDAY, MONDAY, false);
    Versions edited = new Versions("codebook-2", "engine-1");
    Versions upgraded = new Versions("codebook-1", "engine-2");
    DateRange range = DateRange.of(MONDAY);
    DateRange other = DateRange.of(MONDAY.plusDays(1));

    assertThat(state.holds("hash", VERSIONS, range)).isTrue();
    assertThat(state.holds("other", VERSIONS, range)).isFalse();
    assertThat(state.holds("hash", edited, range)).isFalse();
    assertThat(state.holds("hash", edited, other)).isTrue();
    assertThat(state.holds("hash", upgraded, other)).isFalse();
    assertThat(new FileState("", VERSIONS, MONDAY, MONDAY, false).holds("", VERSIONS, range))
        .isFalse();
  }

  @Test
  void onlyAFileTimeMovesAnArticle() {
    Instant tuesday = Instant.parse("2024-05-28T00:00:00Z");

    assertThat(
            new FileState("hash", VERSIONS, MONDAY, MONDAY, true).movedTo(tuesday, ZoneOffset.UTC))
        .isTrue();
    assertThat(
            new FileState("hash", VERSIONS, MONDAY, MONDAY, false).movedTo(tuesday, ZoneOffset.UTC))
        .isFalse();
    assertThat(
            new FileState("hash", VERSIONS, MONDAY, MONDAY, true)
                .movedTo(tuesday.minusSeconds(1), ZoneOffset.UTC))
        .isFalse();
  }

  private static AnalysedFile file(String path, AnalysedArticle... articles) {
    return new AnalysedFile(path, "hash of " + path, VERSIONS, List.of(articles), null);
  }

  private static AnalysedArticle article(
      String identity, LocalDate day, String body, String fingerprint) {
    PublicationDate date = new PublicationDate(day, LocalTime.of(8, 30), Provenance.METADATA);
    return article(identity, date, body, fingerprint);
  }

  /** An article whose body mentions NATO first thing found; what follows © is furniture. */
  private static AnalysedArticle article(
      String identity, PublicationDate date, String body, String fingerprint) {
    int copyright = body.indexOf('©');
    @Nullable Span tail = copyright < 0 ? null : new Span(copyright, body.length());
    Section section =
        new Section(
            Section.Name.BODY,
            body,
            tail == null ? List.of() : List.of(new Furniture(tail, "copyright")));
    int at = body.indexOf("NATO");
    Mention nato =
        new Mention(
            "nato", Mention.Kind.ACTOR, Section.Name.BODY, new Span(at, at + 4), "NATO", "NATO");
    Article article =
        new Article(
            identity,
            date,
            new Language("en"),
            "harbour-times",
            "https://harbour-times.example/" + fingerprint,
            List.of(Section.of(Section.Name.TITLE, "Title of " + identity), section));
    return new AnalysedArticle(
        article,
        new ArticleMatches(
            List.of(nato),
            List.of(new Rejection(nato, Rejection.Reason.OVERLAPPING_HIT, "NATO")),
            new ArticleMatches.Statistics(3, Duration.ZERO)),
        new Fingerprint(fingerprint));
  }
}
