package org.mediadigest.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bytes of one file, before anybody knows what they are. */
final class RawFile {

  private static final Pattern ENDING = Pattern.compile("[^./]\\.(\\p{Alpha}\\w{0,10})$");

  private final String path;
  private final byte[] bytes;

  /**
   * A file's content.
   *
   * @param path below the article folder, with forward slashes
   * @param bytes the whole file; handed over, not copied: files may be large
   */
  RawFile(String path, byte[] bytes) {
    this.path = path;
    this.bytes = bytes;
  }

  /** The whole content; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** The first bytes, one character each: enough to recognise what the ASCII in them says. */
  String start(int length) {
    return new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1);
  }

  /** What follows the last dot of the file name, in lower case; empty when there is no ending. */
  String ending() {
    Matcher matcher = ENDING.matcher(path);
    return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
  }
}
