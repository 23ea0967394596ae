package org.mediadigest.matching.evaluation;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.util.MissingResourceException;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What CLDR calls countries and cities in one language. It has no words for their people. */
final class PlaceNames {

  private static final String REGIONS = "com/ibm/icu/impl/data/icudata/region";
  private static final Pattern BRACKETED = Pattern.compile("(.+?)(?: \\(([\\p{L} '’-]+)\\))?");

  private final ULocale locale;
  private final TimeZoneNames zones;

  PlaceNames(String language) {
    this.locale = new ULocale(language);
    this.zones = TimeZoneNames.getInstance(locale);
  }

  /** The full, the short and the variant names, without what they add in brackets. */
  SortedSet<String> ofCountry(String code) {
    return parts(code, 1);
  }

  /** What stands in brackets: the other name of "Myanmar (Burma)". */
  SortedSet<String> inBrackets(String code) {
    return parts(code, 2);
  }

  private SortedSet<String> parts(String code, int group) {
    SortedSet<String> parts = new TreeSet<>();
    for (String name : names(code)) {
      Matcher bracketed = BRACKETED.matcher(name);
      if (bracketed.matches() && bracketed.group(group) != null) {
        parts.add(bracketed.group(group));
      }
    }
    return parts;
  }

  private SortedSet<String> names(String code) {
    SortedSet<String> names = new TreeSet<>();
    names.add(display(DisplayContext.LENGTH_FULL).regionDisplayName(code));
    names.add(display(DisplayContext.LENGTH_SHORT).regionDisplayName(code));
    try {
      UResourceBundle region = UResourceBundle.getBundleInstance(REGIONS, locale);
      names.add(region.get("Countries%variant").getString(code));
    } catch (MissingResourceException e) {
      return names; // few countries have a variant
    }
    return names;
  }

  /** The city a time zone is named after. */
  String ofCity(String zone) {
    return zones.getExemplarLocationName(zone);
  }

  private LocaleDisplayNames display(DisplayContext length) {
    return LocaleDisplayNames.getInstance(locale, length);
  }
}
