package org.mediadigest.report.excel;

import java.util.List;
import org.mediadigest.matching.Mention;
import org.mediadigest.report.DailyDigest;

/** The sheets of the workbook, in their order. */
final class Tabs {

  private final Book book;
  private final DailyDigest digest;
  private final Evidence evidence;

  Tabs(Book book, DailyDigest digest) {
    this.book = book;
    this.digest = digest;
    this.evidence = new Evidence(digest);
  }

  List<Tab> all() {
    TrendTable trend = new TrendTable(book, digest);
    RankingTable ranking = new RankingTable(book, evidence);
    CrossingTables crossings = new CrossingTables(book, evidence);
    ArticleTables articles = new ArticleTables(book, evidence);
    LedgerTable ledger = new LedgerTable(book, evidence);
    VoiceTables voices = new VoiceTables(book, evidence, digest);
    return List.of(
        new SummarySheet(digest, evidence, trend),
        ranking.of(Mention.Kind.ACTOR, digest.actors()),
        ranking.of(Mention.Kind.THEME, digest.themes()),
        crossings.matrix(digest),
        crossings.pairs(digest),
        trend.table(),
        articles.stories(digest.stories()),
        articles.articles(digest.articles()),
        ledger.mentions(evidence.ledger()),
        ledger.rejected(digest.rejected()),
        voices.sources(),
        voices.languages(),
        voices.usage(),
        new CoverageTable(book).of(digest),
        new MethodSheet(digest));
  }
}
