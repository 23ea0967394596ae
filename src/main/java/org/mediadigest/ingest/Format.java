package org.mediadigest.ingest;

import java.util.List;

/**
 * One kind of file that articles come in. A new format is one class, and one line in {@link
 * Formats}.
 */
interface Format {

  /**
   * Takes the articles out of a file.
   *
   * @return at least one draft
   * @throws UnreadableException when the file holds no article, with what would help
   */
  List<Draft> read(RawFile file) throws UnreadableException;
}
