package org.mediadigest.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mediadigest.codebook.Source;

/**
 * Tells the outlet: by the name a page gives, by the domain of its address, by a word in the path.
 *
 * <p>An outlet the codebook does not list keeps the name it gives itself, so that it can be listed.
 */
final class SourceFinder {

  private final List<Source> sources;

  SourceFinder(List<Source> sources) {
    this.sources = List.copyOf(sources);
  }

  /** Id of the listed source, else the name as found, else empty. */
  String find(String path, List<String> publishers, List<String> addresses) {
    List<String> hosts =
        addresses.stream().map(SourceFinder::host).flatMap(Optional::stream).toList();
    return first(source -> publishers.stream().anyMatch(name -> isCalled(source, name)))
        .or(() -> first(source -> hosts.stream().anyMatch(host -> isAt(source, host))))
        .or(() -> first(source -> source.folders().stream().anyMatch(word -> names(path, word))))
        .map(Source::id)
        .or(() -> publishers.stream().findFirst())
        .or(() -> hosts.stream().findFirst())
        .orElse("");
  }

  private Optional<Source> first(Predicate<Source> test) {
    return sources.stream().filter(test).findFirst();
  }

  private static boolean isCalled(Source source, String name) {
    return folded(source.name()).equals(folded(name)) || folded(source.id()).equals(folded(name));
  }

  private static boolean isAt(Source source, String host) {
    return source.domains().stream()
        .map(domain -> domain.toLowerCase(Locale.ROOT))
        .anyMatch(domain -> host.equals(domain) || host.endsWith('.' + domain));
  }

  /** Whether the words of a folder name stand side by side in the path. */
  private static boolean names(String path, String words) {
    return folded(path).contains(folded(words));
  }

  private static Optional<String> host(String address) {
    try {
      @Nullable String host = new URI(address.strip()).getHost();
      return Optional.ofNullable(host)
          .map(name -> name.toLowerCase(Locale.ROOT))
          .map(name -> name.startsWith("www.") ? name.substring(4) : name);
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  /** Words in lower case without accents, each between single spaces, also at both ends. */
  private static String folded(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    return ' ' + plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip() + ' ';
  }
}
