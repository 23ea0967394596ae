package org.mediadigest.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mediadigest.report.DigestForm;
import org.mediadigest.store.FileState;

/** The digests of the range as they lie in the reports folder. */
final class DigestShelf {

  private final Assignment assignment;
  private final ReportsFolder reports;
  private final List<DigestForm> forms;
  private final Stores stores;

  DigestShelf(Assignment assignment, ReportsFolder reports, List<DigestForm> forms, Stores stores) {
    this.assignment = assignment;
    this.reports = reports;
    this.forms = forms;
    this.stores = stores;
  }

  /** Removes what a killed run may have left. */
  void sweep() throws IOException {
    reports.sweep(assignment.range().days());
  }

  /**
   * Whether a finished run's digests are all there as it wrote them, and would come out the same.
   */
  boolean isComplete() throws IOException {
    for (LocalDate day : assignment.range().days()) {
      for (DigestForm form : forms) {
        if (!isAsWritten(day, form.ending())) {
          return false;
        }
      }
    }
    return !anyFileMoved();
  }

  private boolean isAsWritten(LocalDate day, String ending) throws IOException {
    Path file = reports.digest(day, ending);
    Optional<String> written = stores.digests().contentHash(day, ending);
    return Files.isRegularFile(file) && written.equals(Optional.of(ContentHash.of(file)));
  }

  /** An undated article's day is its file's time, which the content does not tell. */
  private boolean anyFileMoved() {
    Map<String, FileState> states = stores.articles().states();
    ZoneId zone = assignment.settings().zone();
    return assignment.listing().files().stream()
        .map(ListedFile::file)
        .anyMatch(file -> {
          FileState state = states.get(file.path());
          return state != null && state.movedTo(file.changed(), zone);
        });
  }

  /** The digests of the range, by day, then path. */
  List<WrittenDigest> digests(RunLog log) {
    List<WrittenDigest> digests = new ArrayList<>();
    for (LocalDate day : assignment.range().days()) {
      forms.stream()
          .map(form -> reports.digest(day, form.ending()))
          .sorted()
          .forEach(path -> digests.add(new WrittenDigest(day, path, log.wrote(path))));
    }
    return digests;
  }
}
