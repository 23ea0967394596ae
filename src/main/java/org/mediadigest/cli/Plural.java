package org.mediadigest.cli;

/** Numbers with the thing they count. */
final class Plural {

  private Plural() {}

  /** "1 file", "2 files". */
  static String of(long n, String thing) {
    return n + " " + thing + (n == 1 ? "" : "s");
  }
}
