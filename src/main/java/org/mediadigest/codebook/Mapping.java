package org.mediadigest.codebook;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** The keys and values of one mapping; what is wrong with its keys is reported on opening it. */
final class Mapping {

  /** One key with its value. */
  private record Entry(Value key, Value value) {}

  private final Value itself;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /** Opens a mapping whose keys may be anything. */
  Mapping(Value itself, MappingNode node) {
    this.itself = itself;
    for (NodeTuple tuple : node.getValue()) {
      Value key = itself.child("a key", tuple.getKeyNode());
      key.text().ifPresent(name -> add(name, key, tuple.getValueNode()));
    }
  }

  /** Opens a mapping that has certain keys. */
  Mapping(Value itself, MappingNode node, Keys keys) {
    this(itself, node);
    Set<String> meant = reportUnknown(keys.all());
    for (String key : keys.required()) {
      if (!entries.containsKey(key) && !meant.contains(key)) {
        itself.fault("the key '" + key + "' is missing", "add '" + key + ": …'");
      }
    }
  }

  private void add(String name, Value key, Node node) {
    Value value = itself.child("'" + name + "'", node);
    Entry first = entries.putIfAbsent(name, new Entry(key, value));
    if (first != null) {
      key.fault(
          "the key '%s' stands here twice, first on %s"
              .formatted(name, key.pointTo(first.key.place())),
          "merge the two");
    }
  }

  /** Reports keys nobody knows; the known ones they were meant to be are not also missing. */
  private Set<String> reportUnknown(Collection<String> known) {
    Set<String> meant = new TreeSet<>();
    entries.forEach((name, entry) -> {
      if (!known.contains(name)) {
        Suggestion.among(known, name).ifPresent(meant::add);
        String keys = "known here: " + String.join(", ", known);
        entry.key.fault(
            "unknown key '" + name + "'",
            Suggestion.remedy(known, name, keys + "; a text that holds a colon needs quotes"));
      }
    });
    return meant;
  }

  /** The mapping as a value, for reporting. */
  Value itself() {
    return itself;
  }

  /** The value of that key. */
  Optional<Value> value(String key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::value);
  }

  /** The items of the list under that key; none when the key is not there. */
  List<Value> list(String key) {
    return value(key).map(Value::list).orElse(List.of());
  }

  /** The items of the list, or the one value, under that key; none when the key is not there. */
  List<Value> oneOrMore(String key) {
    return value(key).map(Value::oneOrMore).orElse(List.of());
  }

  /** The text, or the texts of the list, under that key; none when the key is not there. */
  List<String> texts(String key) {
    return value(key).map(Value::texts).orElse(List.of());
  }

  /** The text under that key. */
  Optional<String> text(String key) {
    return value(key).flatMap(Value::text);
  }

  /** All keys with their values, in the order of the file. */
  Map<Value, Value> pairs() {
    Map<Value, Value> pairs = new LinkedHashMap<>();
    entries.values().forEach(entry -> pairs.put(entry.key, entry.value));
    return pairs;
  }
}
