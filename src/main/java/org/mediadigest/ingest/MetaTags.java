package org.mediadigest.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The {@code meta} tags of a page, by their name, property or item property in lower case. */
final class MetaTags {

  private static final List<String> KEYS = List.of("property", "name", "itemprop", "http-equiv");

  private final Map<String, List<String>> contents = new HashMap<>();

  private MetaTags() {}

  static MetaTags of(Document page) {
    MetaTags tags = new MetaTags();
    for (Element meta : page.getElementsByTag("meta")) {
      for (String key : KEYS) {
        String name = meta.attr(key).toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !meta.attr("content").isBlank()) {
          tags.contents.computeIfAbsent(name, n -> new ArrayList<>()).add(meta.attr("content"));
        }
      }
    }
    return tags;
  }

  /** The contents of the tags of these names, in the order of the names. */
  List<String> values(String... names) {
    List<String> values = new ArrayList<>();
    for (String name : names) {
      values.addAll(contents.getOrDefault(name, List.of()));
    }
    return values;
  }
}
