package org.mediadigest.ingest;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A calendar day as people write it, found in a text: {@code 27 mai 2024}, {@code May 27, 2024},
 * {@code 25 травня 2024}, {@code 27.05.2024}, {@code 2024-05-27}.
 *
 * <p>A day and month in figures are read day first, as the languages of the codebook do.
 *
 * @param day the day
 * @param start where its wording begins
 * @param end where its wording ends
 */
record WrittenDate(LocalDate day, int start, int end) {

  private static final List<Locale> LANGUAGES =
      List.of("en", "fr", "it", "de", "es", "pl", "uk", "ru", "cs", "bg", "sl", "pt", "nl").stream()
          .map(Locale::forLanguageTag)
          .toList();

  private static final Map<String, Integer> MONTHS = months();

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th|er|º|\\.|-й)?[\\s\\u00a0-]+(?:de\\s+)?(\\p{L}{3,12})\\.?,?"
              + "[\\s\\u00a0-]+(?:de[l]?\\s+)?((?:19|20)\\d\\d)(?!\\d)");

  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<!\\p{L})(\\p{L}{3,12})\\.?[\\s\\u00a0-]+(\\d{1,2})(?:st|nd|rd|th)?,?[\\s\\u00a0-]+"
              + "((?:19|20)\\d\\d)(?!\\d)");

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)(?:[-_./](\\d{1,2})[-_./](\\d{1,2})|(\\d\\d)(\\d\\d)"
              + "(?:\\d{4}(?:\\d\\d)?)?)(?!\\d)");

  private static final Pattern YEAR_LAST =
      Pattern.compile("(?<!\\d)(\\d{1,2})[-_./](\\d{1,2})[-_./]((?:19|20)\\d\\d)(?!\\d)");

  private static final Pattern YEAR_NAMED_MONTH =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-_./](\\p{L}{3,12})[-_./](\\d{1,2})(?!\\d)");

  /** The first date in a text. */
  static Optional<WrittenDate> first(CharSequence text) {
    return all(text).stream().findFirst();
  }

  /** The dates in a text in their order; at one place the first reading that is a real day. */
  static List<WrittenDate> all(CharSequence text) {
    TreeSet<WrittenDate> found = new TreeSet<>(Comparator.comparingInt(WrittenDate::start));
    collect(YEAR_FIRST, text, found, WrittenDate::yearFirst);
    collect(YEAR_NAMED_MONTH, text, found, m -> day(m.group(1), month(m.group(2)), m.group(3)));
    collect(YEAR_LAST, text, found, WrittenDate::yearLast);
    collect(DAY_FIRST, text, found, m -> day(m.group(3), month(m.group(2)), m.group(1)));
    collect(MONTH_FIRST, text, found, m -> day(m.group(3), month(m.group(1)), m.group(2)));
    return List.copyOf(found);
  }

  private interface Reading {
    Optional<LocalDate> of(MatchResult match);
  }

  private static void collect(
      Pattern pattern, CharSequence text, Set<WrittenDate> found, Reading reading) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      reading
          .of(matcher)
          .ifPresent(day -> found.add(new WrittenDate(day, matcher.start(), matcher.end())));
    }
  }

  private static Optional<LocalDate> yearFirst(MatchResult match) {
    return match.group(2) != null
        ? day(match.group(1), number(match.group(2)), match.group(3))
        : day(match.group(1), number(match.group(4)), match.group(5));
  }

  private static Optional<LocalDate> yearLast(MatchResult match) {
    Optional<LocalDate> dayFirst = day(match.group(3), number(match.group(2)), match.group(1));
    return dayFirst.isPresent()
        ? dayFirst
        : day(match.group(3), number(match.group(1)), match.group(2));
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    if (month < 1 || month > 12) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(number(year), month, number(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /** Number of the named month, 0 when it names none. */
  private static int month(String name) {
    return MONTHS.getOrDefault(folded(name), 0);
  }

  /** Month names in all forms the languages write; a name that means two months means none. */
  private static Map<String, Integer> months() {
    Map<String, Set<Integer>> months = new HashMap<>();
    for (Locale language : LANGUAGES) {
      for (Month month : Month.values()) {
        for (String name : names(month, language)) {
          months.computeIfAbsent(folded(name), n -> new TreeSet<>()).add(month.getValue());
        }
      }
    }
    return months.entrySet().stream()
        .filter(entry -> entry.getValue().size() == 1)
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey, entry -> entry.getValue().iterator().next()));
  }

  private static List<String> names(Month month, Locale language) {
    String full = month.getDisplayName(TextStyle.FULL, language);
    return List.of(
        full,
        full.substring(0, 3),
        month.getDisplayName(TextStyle.FULL_STANDALONE, language),
        month.getDisplayName(TextStyle.SHORT, language),
        month.getDisplayName(TextStyle.SHORT_STANDALONE, language));
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("[\\p{M}.]", "")
        .toLowerCase(Locale.ROOT);
  }
}
