package org.mediadigest.syndication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import org.mediadigest.article.Article;
import org.mediadigest.article.Furniture;
import org.mediadigest.article.Section;

/**
 * What two copies of one text have in common: a hash of the body's letters and digits, furniture
 * left out.
 *
 * <p>Layout, punctuation, case and the headline, which outlets change freely, play no part.
 *
 * @param value hexadecimal; empty for an article whose body holds no letter, which is a copy of
 *     nothing
 */
public record Fingerprint(String value) {

  /** The fingerprint of an article's lead and body. */
  public static Fingerprint of(Article article) {
    StringBuilder wording = new StringBuilder();
    for (Section section : article.sections()) {
      if (section.name() != Section.Name.TITLE) {
        appendWording(section, wording);
      }
    }
    return new Fingerprint(wording.isEmpty() ? "" : sha256(wording.toString()));
  }

  private static void appendWording(Section section, StringBuilder wording) {
    int from = 0;
    for (Furniture mark : section.furniture()) {
      appendLetters(section.text().substring(from, mark.span().start()), wording);
      from = mark.span().end();
    }
    appendLetters(section.text().substring(from), wording);
  }

  private static void appendLetters(String text, StringBuilder wording) {
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(wording::appendCodePoint);
  }

  private static String sha256(String wording) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(wording.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
