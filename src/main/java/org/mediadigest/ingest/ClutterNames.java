package org.mediadigest.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Judges an element by what its author called it. */
final class ClutterNames {

  /** How surely a name means clutter. */
  enum Verdict {
    NONE,
    LIKELY,
    SURE
  }

  private static final Set<String> NEVER = Set.of("html", "body", "main", "blockquote");

  private static final Set<String> SURE_TAGS = Set.of("nav", "footer", "figcaption");

  private static final Set<String> LIKELY_TAGS =
      Set.of("aside", "form", "figure", "header", "address", "caption");

  private static final Set<String> SURE_WORDS =
      WordList.ofWords(
          """
          comment comments consent cookie cookies disqus footer gdpr modal nav navbar
          navigation newsletter outbrain popup privacy sharebar sharethis taboola tooltip\
          """);

  /** Words of a class or id that name page furniture in every context they are used in. */
  private static final Set<String> LIKELY_WORDS =
      WordList.ofWords(
          """
          ad ads advert advertisement adsense author authors banner biography breadcrumb
          breadcrumbs byline bylines caption captions copyright credit credits cta
          dateline disclaimer donate donation follow footnote gallery infobox legal
          masthead menu meta metadata mostpopular mostread pager pagination paywall
          popular print promo promos promotion rating ratings readmore recirc recommend
          recommendation recommendations recommended related respond share shares sharing
          sidebar signup skip slideshow social sponsor sponsored subscribe subscription
          survey tags timestamp toolbar trending upsell widget reply login topics video
          videos thumbnail carousel correlati verwandte weiterlesen relacionadas
          relacionados partager teilen condividi compartir\
          """);

  /** Neighbouring words that are harmless by themselves. */
  private static final Set<String> PAIRS =
      WordList.ofPhrases(
          """
          read more, see also, read also, read next, up next, more stories, more from,
          most read, most popular, also read, lire aussi, leggi anche, sign up, side bar,
          bread crumb, screen reader, sr only, visually hidden, off screen,
          rollover block, a lire, en savoir, pub date, post date, publish date,
          published date, entry date, article date, about author, add this, you may,
          inline story, story links, article links, jump link, key points, video player,
          notification bar, call to\
          """);

  private static final List<String> TOPICS = List.of("tag-", "category-", "format-", "elementor");

  private ClutterNames() {}

  static Verdict judge(Element element) {
    String tag = element.normalName();
    if (NEVER.contains(tag)) {
      return Verdict.NONE;
    }
    if (SURE_TAGS.contains(tag) || isUnseen(element)) {
      return Verdict.SURE;
    }
    if (LIKELY_TAGS.contains(tag)) {
      return Verdict.LIKELY;
    }
    Verdict named = judge(element.className() + ' ' + element.id() + ' ' + element.attr("role"));
    return named == Verdict.LIKELY && embedsQuotation(element) ? Verdict.NONE : named;
  }

  /** What the article quotes from a social network is the article's own text. */
  private static boolean embedsQuotation(Element element) {
    return element.children().stream().anyMatch(child -> child.normalName().equals("blockquote"));
  }

  private static boolean isUnseen(Element element) {
    return element.hasAttr("hidden")
        || (element.hasAttr("style")
            && element
                .attr("style")
                .replace(" ", "")
                .toLowerCase(Locale.ROOT)
                .contains("display:none"));
  }

  /** Judges each of the names in a class attribute; the worst counts. */
  private static Verdict judge(String names) {
    Verdict worst = Verdict.NONE;
    int start = 0;
    while (start < names.length() && worst != Verdict.SURE) {
      int space = names.indexOf(' ', start);
      int end = space < 0 ? names.length() : space;
      if (!isTopic(names, start)) {
        Verdict verdict = judgeName(names, start, end);
        worst = verdict.compareTo(worst) > 0 ? verdict : worst;
      }
      start = end + 1;
    }
    return worst;
  }

  /** Blogs put what an article is about into its class: {@code tag-newsletter}. */
  private static boolean isTopic(String names, int start) {
    return TOPICS.stream().anyMatch(topic -> names.startsWith(topic, start));
  }

  /** Looks at one name's words: {@code article-relatedStories} is article, related, stories. */
  private static Verdict judgeName(String names, int from, int end) {
    Verdict verdict = Verdict.NONE;
    String before = "";
    int start = from;
    for (int i = from; i <= end; i++) {
      if (endsWord(names, start, i, end)) {
        String word = names.substring(start, i).toLowerCase(Locale.ROOT);
        if (SURE_WORDS.contains(word)) {
          return Verdict.SURE;
        }
        if (LIKELY_WORDS.contains(word) || PAIRS.contains(before + ' ' + word)) {
          verdict = Verdict.LIKELY;
        }
        start = i < end && Character.isLetter(names.charAt(i)) ? i : i + 1;
        before = word.isEmpty() ? before : word;
      }
    }
    return verdict;
  }

  private static boolean endsWord(String names, int start, int i, int end) {
    return i == end
        || !Character.isLetter(names.charAt(i))
        || (i > start
            && Character.isUpperCase(names.charAt(i))
            && Character.isLowerCase(names.charAt(i - 1)));
  }
}
