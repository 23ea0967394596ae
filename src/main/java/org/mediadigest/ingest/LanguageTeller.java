package org.mediadigest.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.mediadigest.article.Language;

/**
 * Tells the language of a text from its wording; a page's own statement decides only where the
 * wording does not, because sites stamp one language on all their editions.
 */
final class LanguageTeller {

  /** More tells nothing new and takes longer. */
  private static final int ENOUGH_CHARACTERS = 600;

  /** Below this a text is too short to contradict what the page says. */
  private static final int SHORT = 60;

  /** How many times likelier than the claim another language must be to be believed. */
  private static final double CONTRADICTION = 1.5;

  /** The languages considered; the detector's other eighty would only be mistakes here. */
  private static final Set<String> CONSIDERED =
      WordList.ofWords(
          """
          en fr it de es pl uk ru cs bg sl pt nl hu ro tr ar sk hr sr mk be lt lv et fi sv
          da no nb el he fa sq ka hy zh ja ko ca hi vi id\
          """);

  private static final Map<String, String> TWO_LETTERS = twoLetterCodes();

  /** Loads the model when the first text asks, once for all threads. */
  private static final class Model {
    static final LanguageDetectorModel LOADED = load();

    private static LanguageDetectorModel load() {
      try (var in = LanguageTeller.class.getResourceAsStream("/" + RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("the language model is missing: " + RESOURCE);
        }
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException("the language model cannot be read: " + RESOURCE, e);
      }
    }
  }

  private static final String RESOURCE = "langdetect-183.bin";

  /** The language of a text, or what the file says where the text is too short to tell. */
  Language tell(String text, List<String> stated) {
    Language claimed = claimed(stated);
    String start = text.substring(0, Math.min(text.length(), ENOUGH_CHARACTERS));
    if (start.codePoints().noneMatch(Character::isLetter)) {
      return claimed;
    }
    Map<String, Double> likelihoods = likelihoods(start);
    Map.Entry<String, Double> best = mostLikely(likelihoods);
    double rival = likelihoods.getOrDefault(claimed.code(), 0.0) * CONTRADICTION;
    if (claimed.known() && (text.length() < SHORT || rival >= best.getValue())) {
      return claimed;
    }
    return new Language(CyrillicLetters.settle(best.getKey(), start));
  }

  private static Language claimed(List<String> stated) {
    return stated.stream()
        .map(Language::ofTag)
        .filter(Language::known)
        .findFirst()
        .orElse(Language.UNKNOWN);
  }

  /** How likely each language considered is; the model answers for all it knows. */
  private static Map<String, Double> likelihoods(String text) {
    Map<String, Double> likelihoods = new TreeMap<>();
    for (var language : new LanguageDetectorME(Model.LOADED).predictLanguages(text)) {
      String code = TWO_LETTERS.getOrDefault(language.getLang(), "");
      if (CONSIDERED.contains(code)) {
        likelihoods.merge(code, language.getConfidence(), Math::max);
      }
    }
    return likelihoods;
  }

  private static Map.Entry<String, Double> mostLikely(Map<String, Double> likelihoods) {
    return Collections.max(likelihoods.entrySet(), Map.Entry.comparingByValue());
  }

  private static Map<String, String> twoLetterCodes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      codes.put(Locale.forLanguageTag(code).getISO3Language(), code);
    }
    codes.put("cmn", "zh");
    codes.put("pes", "fa");
    codes.put("nob", "no");
    codes.put("nno", "no");
    codes.put("ekk", "et");
    codes.put("lvs", "lv");
    codes.put("als", "sq");
    return Map.copyOf(codes);
  }
}
