package org.mediadigest.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mediadigest.article.Language;
import org.mediadigest.codebook.Alias;
import org.mediadigest.codebook.Diagnostic;

/**
 * Everyday words that are also names: an alias that spells one, and asks for neither its capitals
 * nor for company, counts the everyday word.
 *
 * <p>The table {@code common-words.properties} is short on purpose. It lists words that names are
 * known to collide with, not the words of a language.
 */
final class CommonWords {

  private static final String TABLE = "common-words.properties";

  private final Map<Language, Set<String>> byLanguage;

  private CommonWords(Map<Language, Set<String>> byLanguage) {
    this.byLanguage = byLanguage;
  }

  static CommonWords known() {
    Properties table = new Properties();
    try (InputStream in = CommonWords.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its " + TABLE);
      }
      table.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE, e);
    }
    Map<Language, Set<String>> words = new TreeMap<>();
    for (String code : table.stringPropertyNames()) {
      words.put(new Language(code), folded(table.getProperty(code)));
    }
    return new CommonWords(words);
  }

  private static Set<String> folded(String words) {
    return Stream.of(words.split(" "))
        .map(word -> Folding.of(word).text())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A warning for each alias that counts a common word; the first of its forms stands for all. */
  List<Diagnostic> in(List<ListedForm> forms) {
    Map<Alias, Diagnostic> warnings = new LinkedHashMap<>();
    for (ListedForm form : forms) {
      List<String> languages = languagesOf(form);
      if (!languages.isEmpty()) {
        warnings.putIfAbsent(form.alias(), warning(form, languages));
      }
    }
    return new ArrayList<>(warnings.values());
  }

  /** Codes of the languages in which the form is a common word that would be counted. */
  private List<String> languagesOf(ListedForm form) {
    if (form.isExact() || !form.alias().near().isEmpty() || form.words().size() != 1) {
      return List.of();
    }
    String word = form.words().getFirst();
    return byLanguage.entrySet().stream()
        .filter(entry -> form.alias().spokenIn(entry.getKey()) && entry.getValue().contains(word))
        .map(entry -> entry.getKey().code())
        .toList();
  }

  private static Diagnostic warning(ListedForm form, List<String> languages) {
    return new Diagnostic(
        Diagnostic.Severity.WARNING,
        form.alias().place(),
        "%s is a common word in %s".formatted(form.described(), String.join(", ", languages)),
        "add 'case: exact', or near with words that stand in the same article");
  }
}
