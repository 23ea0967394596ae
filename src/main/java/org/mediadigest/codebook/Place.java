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

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
