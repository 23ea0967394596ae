package org.mediadigest.matching.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.mediadigest.article.Language;
import org.mediadigest.codebook.Actor;
import org.mediadigest.codebook.Alias;
import org.mediadigest.codebook.Codebook;
import org.mediadigest.codebook.Names;

/**
 * A codebook of the world's countries and capitals, base forms only, made from CLDR.
 *
 * <p>A name that two actors claim in one language (as "Guatemala", country and city) stays with the
 * country; that capital is then left out in every language, so that all languages look for the same
 * actors. All eight languages write these names with capitals, so case counts: Russian того
 * ("that") is no Togo.
 */
final class PlacesCodebook {

  private final SortedMap<String, List<Alias>> aliases = new TreeMap<>();
  private final Map<Language, Map<String, String>> claims = new TreeMap<>();
  private final List<String> languages;

  private PlacesCodebook(List<String> languages) {
    this.languages = languages;
  }

  /** The codebook in these languages. */
  static Codebook in(List<String> languages) {
    PlacesCodebook places = new PlacesCodebook(languages);
    String[] countries = Locale.getISOCountries();
    Arrays.sort(countries);
    for (String code : countries) {
      places.addCountry(code, names -> names.ofCountry(code));
    }
    for (String code : countries) {
      places.addCountry(code, names -> names.inBrackets(code));
    }
    new TreeMap<>(capitalZones())
        .forEach((code, zone) -> places.addCapital((String) code, (String) zone));
    return places.codebook();
  }

  private void addCountry(String code, Function<PlaceNames, SortedSet<String>> which) {
    String id = code.toLowerCase(Locale.ROOT);
    for (String language : languages) {
      for (String name : which.apply(new PlaceNames(language))) {
        if (claim(new Language(language), name, id)) {
          add(id, new Language(language), name);
        }
      }
    }
  }

  private void addCapital(String code, String zone) {
    String id = code.toLowerCase(Locale.ROOT) + "-capital";
    SortedMap<Language, String> names = new TreeMap<>();
    for (String language : languages) {
      names.put(new Language(language), new PlaceNames(language).ofCity(zone));
    }
    boolean free = true;
    for (Map.Entry<Language, String> name : names.entrySet()) {
      free &= claim(name.getKey(), name.getValue(), id);
    }
    if (free) {
      names.forEach((language, name) -> add(id, language, name));
    }
  }

  private boolean claim(Language language, String name, String id) {
    String key = name.toLowerCase(Locale.ROOT);
    return claims
        .computeIfAbsent(language, any -> new TreeMap<>())
        .computeIfAbsent(key, any -> id)
        .equals(id);
  }

  private void add(String id, Language language, String name) {
    SortedSet<Language> only = new TreeSet<>(Collections.singleton(language));
    aliases
        .computeIfAbsent(id, any -> new ArrayList<>())
        .add(new Alias(name, only, Alias.Letters.EXACT, List.of(), List.of(), true, List.of()));
  }

  private Codebook codebook() {
    List<Actor> actors = new ArrayList<>();
    aliases.forEach((id, its) ->
        actors.add(new Actor(id, Actor.Kind.COUNTRY, Names.of(id), its, List.of(), List.of())));
    return new Codebook(actors, List.of(), List.of(), "cldr", List.of());
  }

  private static Properties capitalZones() {
    Properties zones = new Properties();
    try (InputStream in = PlacesCodebook.class.getResourceAsStream("capital-zones.properties")) {
      zones.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return zones;
  }
}
