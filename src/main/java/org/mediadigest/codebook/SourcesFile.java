package org.mediadigest.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mediadigest.article.Language;

/** Reads {@code sources.yml}. */
final class SourcesFile {

  private static final Keys SOURCE =
      Keys.of("id", "name").or("language", "domains", "folders", "rights");
  private static final Map<String, Source.Rights> RIGHTS =
      Arrays.stream(Source.Rights.values())
          .collect(Collectors.toMap(Source.Rights::label, rights -> rights));
  private static final Pattern DOMAIN = Pattern.compile("[\\p{L}\\d-]+(\\.[\\p{L}\\d-]+)+");

  private final Ids ids = new Ids();
  private final Map<String, Place> recognisedBy = new HashMap<>();

  /** The sources; those that have a fault are left out after reporting it. */
  List<Source> read(Value root) {
    List<Source> sources = new ArrayList<>();
    for (Value item : root.listUnder("sources")) {
      item.mapping(SOURCE).flatMap(this::source).ifPresent(sources::add);
    }
    return sources;
  }

  private Optional<Source> source(Mapping mapping) {
    Optional<String> id = ids.claim(mapping);
    Optional<String> name = mapping.text("name");
    Optional<Language> language = mapping.value("language").flatMap(Value::language);
    List<String> domains = domains(mapping);
    List<String> folders = onlyHere(mapping, "folders");
    Optional<Source.Rights> rights = mapping.value("rights").flatMap(value -> value.oneOf(RIGHTS));
    if (id.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Source(
            id.get(),
            name.get(),
            language.orElse(Language.UNKNOWN),
            domains,
            folders,
            rights.orElse(Source.Rights.SNIPPET)));
  }

  private List<String> domains(Mapping mapping) {
    List<String> domains = onlyHere(mapping, "domains");
    for (Value item : mapping.oneOrMore("domains")) {
      item.text()
          .filter(text -> !DOMAIN.matcher(text).matches())
          .ifPresent(text ->
              item.fault(
                  "'" + text + "' is not a web domain",
                  "write the name alone, such as example.org: no https://, no path"));
    }
    return domains;
  }

  /** The texts under a key, each of which may give away one source only. */
  private List<String> onlyHere(Mapping mapping, String key) {
    List<String> texts = new ArrayList<>();
    for (Value item : mapping.oneOrMore(key)) {
      item.text().ifPresent(text -> texts.add(text));
      item.text().ifPresent(text -> claim(key + ' ' + text.toLowerCase(Locale.ROOT), text, item));
    }
    return texts;
  }

  private void claim(String key, String text, Value item) {
    Place first = recognisedBy.putIfAbsent(key, item.place());
    if (first != null) {
      item.fault(
          "'%s' already gives away another source, see %s".formatted(text, item.pointTo(first)),
          "keep one of the two");
    }
  }
}
