package org.mediadigest.report;

import java.io.IOException;
import java.io.OutputStream;

/** One way of showing a digest. The same digest and wording always give the same bytes. */
public interface DigestForm {

  /** Ending of the file's name, without the dot. */
  String ending();

  /**
   * Draws the digest.
   *
   * @param out where to; left open
   * @throws IOException when the output cannot be written
   */
  void write(DailyDigest digest, Wording wording, OutputStream out) throws IOException;
}
