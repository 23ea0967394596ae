package org.mediadigest.article;

import java.util.Locale;

/**
 * A language by its ISO 639-1 code.
 *
 * @param code two lower-case letters, or {@code und} when the language is not known
 */
public record Language(String code) implements Comparable<Language> {

  /** The language of a text that nothing and nobody could tell. */
  public static final Language UNKNOWN = new Language("und");

  /** Refuses anything but a lower-case code. */
  public Language {
    if (!code.matches("[a-z]{2}|und")) {
      throw new IllegalArgumentException("not an ISO 639-1 code: " + code);
    }
  }

  /**
   * The language named by a tag as pages write it: {@code fr}, {@code fr-FR}, {@code pt_BR}.
   *
   * @return {@link #UNKNOWN} when the tag names no two-letter language
   */
  public static Language ofTag(String tag) {
    String code = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
    return code.length() == 2 ? new Language(code) : UNKNOWN;
  }

  /** Whether the language is known. */
  public boolean known() {
    return !equals(UNKNOWN);
  }

  @Override
  public int compareTo(Language other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
