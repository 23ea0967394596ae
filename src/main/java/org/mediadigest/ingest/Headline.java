package org.mediadigest.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Finds a page's headline: as its metadata states it, else its first {@code h1}, else its title.
 *
 * <p>Metadata and titles often carry the outlet behind a dash or bar. That part is cut off when it
 * is the outlet's name, or when what is left is what the page shows as its heading; a dash inside a
 * real headline stays.
 */
final class Headline {

  /** The last part of a title set off by a dash, bar or the like between spaces. */
  private static final Pattern SUFFIX =
      Pattern.compile("\\s+[|–—•·-]+\\s+((?:(?!\\s[|–—•·-]+\\s).){1,60})$");

  /** Words that are no part of any headline but name the section of a site. */
  private static final Pattern SECTION_NAME =
      Pattern.compile(
          "(?iu)actualités|actualité|news|world|monde|international|notizie|mondo|nachrichten|"
              + "politik|noticias|mundo|wiadomości|świat|новини|новости|світ|мир|latest news|"
              + "breaking news|home|politics|politique|politica|política");

  private static final Pattern SITE_NAME =
      Pattern.compile("(?iu)[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.\\p{L}{2,}");

  private Headline() {}

  static String of(Document page, PageMetadata metadata) {
    Element heading = page.selectFirst("h1");
    String shown = heading == null ? "" : heading.text().strip();
    List<String> candidates = new ArrayList<>(metadata.titles());
    candidates.add(shown);
    candidates.add(page.title());
    for (String candidate : candidates) {
      String title = unescaped(candidate);
      if (!title.isEmpty()) {
        return withoutSuffix(title, shown, metadata.publishers());
      }
    }
    return "";
  }

  /** Whether two wordings are one headline, but for case, spaces and punctuation. */
  static boolean same(String text, String title) {
    return !title.isEmpty() && letters(text).equals(letters(title));
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static String unescaped(String title) {
    return Parser.unescapeEntities(title, false).replaceAll("\\s+", " ").strip();
  }

  private static String withoutSuffix(String title, String shown, List<String> publishers) {
    String rest = title;
    Matcher matcher = SUFFIX.matcher(rest);
    while (matcher.find() && isSite(matcher, rest, shown, publishers)) {
      rest = rest.substring(0, matcher.start());
      matcher = SUFFIX.matcher(rest);
    }
    return rest;
  }

  private static boolean isSite(
      Matcher suffix, String title, String shown, List<String> publishers) {
    String name = suffix.group(1).strip();
    return SECTION_NAME.matcher(name).matches()
        || SITE_NAME.matcher(name).matches()
        || publishers.stream().anyMatch(publisher -> same(publisher, name))
        || same(title.substring(0, suffix.start()), shown);
  }
}
