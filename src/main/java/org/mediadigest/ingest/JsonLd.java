package org.mediadigest.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The articles that a page describes in JSON-LD.
 *
 * <p>Real pages write it with raw line breaks and stray commas, so the parser forgives what it can;
 * a script beyond that says nothing, and the meta tags speak instead.
 */
final class JsonLd {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private static final Set<String> OTHER_ARTICLES = Set.of("BlogPosting", "Report", "WebPage");

  /** Where a thing keeps what it is called when a plain word was expected. */
  private static final List<String> NAME_KEYS = List.of("name", "@id", "@value");

  private static final int DEEPEST = 6;

  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> others = new ArrayList<>();

  private JsonLd() {}

  static JsonLd of(Document page) {
    JsonLd found = new JsonLd();
    for (Element script : page.select("script[type*=ld+json]")) {
      found.add(parsed(script.data()), 0);
    }
    return found;
  }

  private static JsonNode parsed(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JacksonException beyondRepair) {
      return MAPPER.missingNode();
    }
  }

  private void add(JsonNode node, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(child -> add(child, depth + 1));
    } else if (node.isObject()) {
      sort(node);
      add(node.path("@graph"), depth + 1);
      add(node.path("mainEntity"), depth + 1);
    }
  }

  private void sort(JsonNode node) {
    for (String type : words(node.path("@type"))) {
      if (type.endsWith("Article")) {
        articles.add(node);
      } else if (OTHER_ARTICLES.contains(type)) {
        others.add(node);
      }
    }
  }

  /** The property's values in the articles, or where there is none in lesser descriptions. */
  List<String> texts(String property) {
    List<String> texts = new ArrayList<>();
    for (JsonNode article : articles.isEmpty() ? others : articles) {
      texts.addAll(words(article.path(property)));
    }
    return texts;
  }

  private static List<String> words(JsonNode value) {
    List<String> words = new ArrayList<>();
    if (value.isString()) {
      words.add(value.stringValue());
    } else if (value.isArray()) {
      value.forEach(child -> words.addAll(words(child)));
    } else {
      NAME_KEYS.stream()
          .map(value::path)
          .filter(JsonNode::isString)
          .findFirst()
          .ifPresent(name -> words.add(name.stringValue()));
    }
    return words;
  }
}
