package org.mediadigest.job;

/** Is told how far a run has come. Calls come from one thread. */
public interface RunProgress {

  /**
   * Another article file was taken up.
   *
   * @param done files taken up so far
   * @param all files in the folder
   */
  void file(int done, int all);

  /**
   * Another day's digests are being drawn.
   *
   * @param done days taken up so far
   * @param all days of the range
   */
  void day(int done, int all);
}
