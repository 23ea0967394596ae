package org.mediadigest.codebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mediadigest.article.Language;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One value of a file, read as what it should be. When it is something else, that is reported where
 * it stands and nothing comes back: the caller goes on with what it has.
 */
final class Value {

  private final YamlText source;
  private final Problems problems;
  private final String label;
  private final Node node;

  /**
   * @param label what messages call it
   */
  Value(YamlText source, Problems problems, String label, Node node) {
    this.source = source;
    this.problems = problems;
    this.label = label;
    this.node = node;
  }

  /** A value inside this one. */
  Value child(String childLabel, Node childNode) {
    return new Value(source, problems, childLabel, childNode);
  }

  Place place() {
    return source.at(node.getStartMark());
  }

  /** The place of a UTF-16 unit of the text. */
  Place place(int offset) {
    return node instanceof ScalarNode scalar
        ? new ScalarPlaces(source, scalar).of(offset)
        : place();
  }

  /** Tells of another place as seen from this one. */
  String pointTo(Place other) {
    return other.file().equals(source.file()) ? "line " + other.line() : other.toString();
  }

  void fault(String message, String remedy) {
    problems.error(place(), message, remedy);
  }

  void fault(int offset, String message, String remedy) {
    problems.error(place(offset), message, remedy);
  }

  void warn(String message, String remedy) {
    problems.warning(place(), message, remedy);
  }

  boolean isText() {
    return node instanceof ScalarNode;
  }

  boolean isMapping() {
    return node instanceof MappingNode;
  }

  /** The text, without white space around it. Numbers, dates and yes or no are texts, too. */
  Optional<String> text() {
    if (!(node instanceof ScalarNode scalar)) {
      return wrongType("a text");
    }
    if (scalar.getValue().isBlank() || saysNothing(scalar)) {
      faultNoValue();
      return Optional.empty();
    }
    return Optional.of(scalar.getValue().strip());
  }

  private static boolean saysNothing(ScalarNode scalar) {
    return scalar.getTag().equals(Tag.NULL) && scalar.getValue().equals("~");
  }

  /** The items of a list. */
  List<Value> list() {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(item -> child("an item of " + label, item)).toList();
    }
    wrongType("a list");
    return List.of();
  }

  /** The items of the list that is all there is under this one key. */
  List<Value> listUnder(String key) {
    return mapping(Keys.of(key)).map(file -> file.list(key)).orElse(List.of());
  }

  /** The items of a list, or else this value alone. */
  List<Value> oneOrMore() {
    return node instanceof SequenceNode ? list() : List.of(this);
  }

  /** The same, and a fault when the list is empty. */
  List<Value> atLeastOne() {
    List<Value> items = oneOrMore();
    if (items.isEmpty()) {
      faultNoValue();
    }
    return items;
  }

  /** The texts of a list, or else the one text. */
  List<String> texts() {
    return oneOrMore().stream().flatMap(item -> item.text().stream()).toList();
  }

  /** A mapping with these keys. */
  Optional<Mapping> mapping(Keys keys) {
    return node instanceof MappingNode mapping
        ? Optional.of(new Mapping(this, mapping, keys))
        : wrongType("a mapping with the keys " + String.join(", ", keys.all()));
  }

  /** A value for each language, or one for all under {@link Language#UNKNOWN}. */
  SortedMap<Language, Value> byLanguage() {
    if (!(node instanceof MappingNode mapping)) {
      return new TreeMap<>(Map.of(Language.UNKNOWN, this));
    }
    if (mapping.getValue().isEmpty()) {
      faultNoValue();
    }
    SortedMap<Language, Value> values = new TreeMap<>();
    new Mapping(this, mapping)
        .pairs()
        .forEach((key, value) -> key.language().ifPresent(code -> values.put(code, value)));
    return values;
  }

  /** A language by its code. */
  Optional<Language> language() {
    return text()
        .flatMap(code -> {
          if (LanguageCodes.isKnown(code)) {
            return Optional.of(new Language(code));
          }
          fault("unknown language '" + code + "'", LanguageCodes.remedy(code));
          return Optional.empty();
        });
  }

  /** One language or a list of them; empty only after reporting a fault. */
  NavigableSet<Language> languages() {
    NavigableSet<Language> languages = new TreeSet<>();
    atLeastOne().forEach(item -> item.language().ifPresent(languages::add));
    return languages;
  }

  /** A day, written {@code 2024-10-01}. */
  Optional<LocalDate> date() {
    return text()
        .flatMap(day -> {
          try {
            return Optional.of(LocalDate.parse(day));
          } catch (DateTimeException e) {
            fault("'" + day + "' is not a date", "write year-month-day, such as 2024-10-01");
            return Optional.empty();
          }
        });
  }

  /** One of a few words, and what it stands for. */
  <T> Optional<T> oneOf(Map<String, T> choices) {
    Optional<String> word = text();
    word.filter(text -> !choices.containsKey(text))
        .ifPresent(text -> refuse(text, new TreeSet<>(choices.keySet())));
    return word.flatMap(text -> Optional.ofNullable(choices.get(text)));
  }

  private void refuse(String word, SortedSet<String> choices) {
    String list = "write one of: " + String.join(", ", choices);
    fault("%s cannot be '%s'".formatted(label, word), Suggestion.remedy(choices, word, list));
  }

  private <T> Optional<T> wrongType(String wanted) {
    if (isText() && ((ScalarNode) node).getValue().isBlank()) {
      faultNoValue();
    } else {
      fault(label + " must be " + wanted + ", not " + type(), "write " + wanted);
    }
    return Optional.empty();
  }

  private void faultNoValue() {
    fault(label + " has no value", "give it one or delete it");
  }

  private String type() {
    return switch (node) {
      case SequenceNode list -> "a list";
      case MappingNode mapping -> "a mapping";
      default -> "a text";
    };
  }
}
