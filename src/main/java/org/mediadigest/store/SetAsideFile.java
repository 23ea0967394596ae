package org.mediadigest.store;

import java.time.LocalDate;

/**
 * A file that could not be read.
 *
 * @param path below the article folder
 * @param day the day whose digest reports it
 * @param reason what is wrong with it
 */
public record SetAsideFile(String path, LocalDate day, String reason)
    implements Comparable<SetAsideFile> {

  /** By path. */
  @Override
  public int compareTo(SetAsideFile other) {
    return path.compareTo(other.path);
  }
}
