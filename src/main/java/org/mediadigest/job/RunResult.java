package org.mediadigest.job;

import java.util.List;
import org.mediadigest.store.SetAsideFile;

/**
 * What became of a run.
 *
 * @param status how it ended
 * @param reading what it read
 * @param digests the digests of the range, by day, then path; empty unless the run came to its end
 * @param problems why it failed, the innermost cause of each failure; empty when it did not
 */
public record RunResult(
    Status status, Reading reading, List<WrittenDigest> digests, List<Throwable> problems) {

  /** How a run can end. */
  public enum Status {
    /** All digests of the range are there. */
    DONE,
    /** The same was done before, and nothing has changed since. */
    UP_TO_DATE,
    /** It was told to end, and goes on from its checkpoint when started again. */
    STOPPED,
    /** It failed. */
    FAILED
  }

  /**
   * What was read.
   *
   * @param files files read and analysed; the others of the folder were known
   * @param articles articles in them
   * @param vanished files forgotten because they are gone from the folder
   * @param setAside files that could not be read: those of the range, and any met in this run
   * @param undatedOutside files with an article that has only its file time for a date, and by it
   *     lies outside the range
   */
  public record Reading(
      int files,
      int articles,
      int vanished,
      List<SetAsideFile> setAside,
      List<String> undatedOutside) {

    /** Copies the lists. */
    public Reading {
      setAside = List.copyOf(setAside);
      undatedOutside = List.copyOf(undatedOutside);
    }
  }

  /** Copies the lists. */
  public RunResult {
    digests = List.copyOf(digests);
    problems = List.copyOf(problems);
  }
}
