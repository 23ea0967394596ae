package org.mediadigest.job;

import java.util.List;
import java.util.function.Predicate;
import org.mediadigest.article.DateRange;
import org.mediadigest.store.SetAsideFile;
import org.springframework.core.NestedExceptionUtils;

/** Puts together what is told of a run at its end. */
record RunSummary(Assignment assignment, DigestShelf shelf, Stores stores, RunLog log) {

  RunResult of(RunResult.Status status, List<Throwable> failures) {
    boolean complete = status == RunResult.Status.DONE || status == RunResult.Status.UP_TO_DATE;
    return new RunResult(
        status,
        reading(),
        complete ? shelf.digests(log) : List.of(),
        failures.stream().map(NestedExceptionUtils::getMostSpecificCause).toList());
  }

  private RunResult.Reading reading() {
    DateRange range = assignment.range();
    Predicate<String> present = assignment.listing().stillThere();
    return new RunResult.Reading(
        log.files(),
        log.articles(),
        log.vanished(),
        setAside(),
        stores.articles().undatedOutside(range, present));
  }

  private List<SetAsideFile> setAside() {
    return stores.articles().setAside().stream()
        .filter(file -> assignment.range().contains(file.day()) || log.setAside(file.path()))
        .toList();
  }
}
