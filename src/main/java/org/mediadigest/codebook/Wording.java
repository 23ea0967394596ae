package org.mediadigest.codebook;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells when two wordings are the same to a reader: accents, quote shapes and spaces set aside. */
final class Wording {

  /** Marks on other scripts' letters are letters of their own: й is not и. */
  private static final Pattern ACCENTS = Pattern.compile("(?<=[\\p{IsLatin}\\p{IsGreek}])\\p{M}+");

  private static final Pattern APOSTROPHES = Pattern.compile("[’‘ʼ`´]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");

  private Wording() {}

  /** The wording without what makes no difference but with its case. */
  static String plain(String text) {
    String bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String straight = APOSTROPHES.matcher(bare).replaceAll("'");
    String spaced = SPACES.matcher(straight).replaceAll(" ").strip();
    return Normalizer.normalize(spaced, Normalizer.Form.NFC);
  }

  /** The wording without its case, too. */
  static String folded(String text) {
    return plain(text).toLowerCase(Locale.ROOT);
  }
}
