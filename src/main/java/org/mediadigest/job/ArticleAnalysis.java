package org.mediadigest.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mediadigest.article.Article;
import org.mediadigest.article.PublicationDate;
import org.mediadigest.article.PublicationDate.Provenance;
import org.mediadigest.ingest.ArticleReader;
import org.mediadigest.ingest.FileReading;
import org.mediadigest.matching.ArticleMatches;
import org.mediadigest.store.AnalysedArticle;
import org.mediadigest.store.AnalysedFile;
import org.mediadigest.store.ArticleStore;
import org.mediadigest.store.FileState;
import org.mediadigest.syndication.Fingerprint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * Reads a file and finds its mentions, unless the store has them already. Several threads use it.
 */
final class ArticleAnalysis
    implements ItemProcessor<ListedFile, AnalysedFile>, StepExecutionListener {

  private static final Logger LOG = LoggerFactory.getLogger(ArticleAnalysis.class);

  private final Assignment assignment;
  private final ArticleStore store;
  private final ArticleReader reader;
  private final Function<Article, ArticleMatches> matcher;
  private Map<String, FileState> states = Map.of();

  ArticleAnalysis(
      Assignment assignment, ArticleStore store, Function<Article, ArticleMatches> matcher) {
    this.assignment = assignment;
    this.store = store;
    this.reader =
        new ArticleReader(assignment.settings().reading(), assignment.codebook().sources());
    this.matcher = matcher;
  }

  @Override
  public void beforeStep(StepExecution step) {
    states = store.states();
  }

  @Override
  public @Nullable AnalysedFile process(ListedFile listed) {
    return known(listed) ? null : analyse(listed);
  }

  private boolean known(ListedFile listed) {
    FileState state = states.get(listed.file().path());
    return state != null
        && state.holds(listed.contentHash(), assignment.versions(), assignment.range())
        && !state.movedTo(listed.file().changed(), assignment.settings().zone())
        && !(assignment.again() && state.tellsOf(assignment.range()));
  }

  private AnalysedFile analyse(ListedFile listed) {
    FileReading reading = reader.read(listed.file());
    return switch (reading) {
      case FileReading.Read read -> analyse(listed, read);
      case FileReading.SetAside aside ->
          setAside(listed, aside.contentHash(), aside.date(), aside.reason());
    };
  }

  /** A fault of ours in one article must not cost the press office the night's digest. */
  private AnalysedFile analyse(ListedFile listed, FileReading.Read read) {
    try {
      List<AnalysedArticle> articles = read.articles().stream().map(this::analyse).toList();
      String path = listed.file().path();
      return new AnalysedFile(path, read.contentHash(), assignment.versions(), articles, null);
    } catch (RuntimeException e) {
      LOG.error("{} could not be analysed", listed.file().path(), e);
      return setAside(listed, "", day(listed, read), "makes the program fail: please report it");
    }
  }

  private AnalysedArticle analyse(Article article) {
    return new AnalysedArticle(article, matcher.apply(article), Fingerprint.of(article));
  }

  private PublicationDate day(ListedFile listed, FileReading.Read read) {
    PublicationDate date = read.articles().getFirst().date();
    LocalDate changed = listed.file().changed().atZone(assignment.settings().zone()).toLocalDate();
    return date == null ? new PublicationDate(changed, null, Provenance.FILE_TIME) : date;
  }

  private AnalysedFile setAside(
      ListedFile listed, String hash, PublicationDate date, String reason) {
    return new AnalysedFile(
        listed.file().path(),
        hash,
        assignment.versions(),
        List.of(),
        new AnalysedFile.SetAside(date, reason));
  }
}
