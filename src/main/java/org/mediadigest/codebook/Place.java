package org.mediadigest.codebook;

/**
 * A place in a configuration file.
 *
 * @param file file name as the user gave it
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 units
 * @param lineText the whole line as it stands in the file
 */
public record Place(String file, int line, int column, String lineText) {

  /** Where something stands that was not read from a file. */
  static final Place NOWHERE = new Place("", 1, 1, "");

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
