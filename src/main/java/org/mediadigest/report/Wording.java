package org.mediadigest.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mediadigest.article.Language;

/**
 * The words of a digest in one language: labels, dates and numbers.
 *
 * <p>Adding a language is adding one file {@code wording_<code>.properties} beside this class.
 * Texts are {@link MessageFormat} patterns, so that plurals are chosen by {@code {0,choice,…}}.
 */
public final class Wording {

  private final Locale locale;
  private final Properties texts;

  private Wording(Locale locale, Properties texts) {
    this.locale = locale;
    this.texts = texts;
  }

  /**
   * The wording of a language.
   *
   * @throws IllegalArgumentException when there is none, naming the file to add
   */
  public static Wording in(Language language) {
    String file = "wording_" + language + ".properties";
    try (InputStream in = Wording.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "no digest wording in " + language + ": add " + file + " beside the English one");
      }
      Properties texts = new Properties();
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Wording(Locale.forLanguageTag(language.code()), texts);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /**
   * The text of a key with its arguments filled in.
   *
   * @throws IllegalArgumentException when the language's file lacks the key
   */
  public String text(String key, Object... arguments) {
    String pattern = texts.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("the wording in " + locale + " lacks the key " + key);
    }
    return new MessageFormat(pattern, locale).format(arguments);
  }

  /** Monday 27 May 2024. */
  public String longDate(LocalDate day) {
    return DateTimeFormatter.ofPattern(texts.getProperty("date.long", "EEEE d MMMM uuuu"), locale)
        .format(day);
  }

  /** 27 May. */
  public String shortDate(LocalDate day) {
    return DateTimeFormatter.ofPattern(texts.getProperty("date.short", "d MMM"), locale)
        .format(day);
  }

  /** A whole number with the language's grouping. */
  public String number(int value) {
    return NumberFormat.getIntegerInstance(locale).format(value);
  }

  /** A number with one decimal. */
  public String decimal(double value) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    return format.format(value);
  }

  /** A part of one as a percentage with one decimal. */
  public String percent(double part) {
    NumberFormat format = NumberFormat.getPercentInstance(locale);
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    return format.format(part);
  }

  /** The display name of a language, in this language. */
  public String languageName(Language language) {
    return Locale.forLanguageTag(language.code()).getDisplayLanguage(locale);
  }

  /** The time of a zone, as "Brussels time" where the language's file has it, else by the JDK. */
  public String zoneName(ZoneId zone) {
    String known = texts.getProperty("zone." + zone.getId());
    return known == null ? zone.getDisplayName(TextStyle.FULL, locale) : known;
  }

  /** The locale behind it. */
  public Locale locale() {
    return locale;
  }

  /** All keys of the language's file. */
  SortedSet<String> keys() {
    return new TreeSet<>(texts.stringPropertyNames());
  }
}
