package org.mediadigest.matching.inflection;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * German. A name takes the genitive -s at its last word, a common noun at its head; an adjective
 * before the noun is listed in its strong form (<i>Europäischer Rat</i>) and gets its weak ones.
 */
final class German implements Grammar {
  private static final String PARADIGMS =
      """
      cases                     W   G     D     A # W: nominative after an article
      a   m   -er               e   en    en,em en
      a   f   -e                .   en,er en,er .
      a   n   -es               e   en    en,em .
      a   p   -e                en  er,en en    en,.
      n   f   [a-zäöüß]-        .   .     .     .
      o   m   (is|us|fonds)-    .   .     .     .
      o   m   (dent|ist)-       .   en    en    en
      n   mn  ([sßxz]|sch)-     .   es    .     .
      n   mn  e[nlr]-           .   s     .     .
      n   mn  [^sßxzaeiouyäöü]- .   s,es  .     .
      n   mn  [aeiouyäöü]-      .   s     .     .
      n   p   (e|er|el)-        .   .     n     .
      n   p   (en|ern|eln|s|n)- .   .     .     .
      """;

  private static final String LEXICON =
      """
      adjective~: (isch|lich|ig|[aä]l|är|ell|iv|iert|igt|int|nt|deutsch|groß|neu|alt|frei|rot|\
      weiß|schwarz|grün|blau|gelb|jung|recht|hoh|nah|fern|mittler|ober|unter|inner|äußer|erst|\
      zweit|ärtig|bar|los|sam|haft|blaugrün|link|still|heilig|golden|bund|klein|tot)e[rs]?$
      complement~: .
      conjunctions: und
      """;

  private static final Pattern SIBILANT = Pattern.compile("(?iu).*([sßxz]|ce)");
  private static final Pattern NO_GENITIVE =
      Pattern.compile(
          "(ukraine|schweiz|krim|niederlande|antarktis|arktis|.*[^n]ei|.*inseln|.*staaten"
              + "|philippinen|malediven|seychellen|komoren|salomonen|.*gebiete|.*ung|.*heit|.*keit"
              + "|.*schaft|.*ion|.*tät|.*[^b]ik|.*enz|.*republik|.*union|.*behörde|.*armee|.*hamas)");
  private static final Pattern WEAK =
      Pattern.compile("(?i).*(dent|ist|kandidat|diplomat|soldat|monarch)");
  private static final Pattern PLURAL =
      Pattern.compile("(?i)niederlande|.*gebiete|.*emirate|grüne|linke");

  private final Lexicon lexicon = new Lexicon(LEXICON);
  private final ThingName phrases = phrases();

  @Override
  public Collection<String> forms(String baseForm, Inflection.Kind kind) {
    List<String> name = List.of(baseForm.split(" ", -1));
    if (name.size() > 1 && kind != Inflection.Kind.PERSON && lexicon.isAdjective(name.getFirst())) {
      boolean place = kind == Inflection.Kind.PLACE;
      return phrases.forms(name, place ? WordClass.PLACE : WordClass.THING);
    }
    if (kind == Inflection.Kind.WORD && Character.isLowerCase(baseForm.charAt(0))) {
      return Stream.of("e", "en", "em", "er", "es").map(baseForm::concat).toList();
    }
    int end =
        kind != Inflection.Kind.PERSON && hasComplement(name)
            ? name.getFirst().length()
            : baseForm.length();
    String rest = baseForm.substring(end);
    Set<String> forms = new LinkedHashSet<>();
    genitives(baseForm.substring(0, end), kind).forEach(form -> forms.add(form + rest));
    return forms;
  }

  /** <i>Amt für Verfassungsschutz</i>: the genitive stands at the first word, the head. */
  private boolean hasComplement(List<String> name) {
    return name.size() > 1
        && Character.isLowerCase(name.get(1).charAt(0))
        && !lexicon.isConjunction(name.get(1));
  }

  private static Set<String> genitives(String phrase, Inflection.Kind kind) {
    String last = phrase.substring(phrase.lastIndexOf(' ') + 1);
    boolean person = kind == Inflection.Kind.PERSON;
    if (PLURAL.matcher(last).matches()) {
      return Set.of(phrase + "n");
    }
    if (!Character.isLetter(last.charAt(last.length() - 1))
        || Acronyms.isAcronym(last)
        || (kind == Inflection.Kind.ORGANISATION && last.endsWith("e"))
        || (!person && NO_GENITIVE.matcher(last.toLowerCase(Locale.ROOT)).matches())) {
      return Set.of();
    }
    if (!person && WEAK.matcher(last).matches()) {
      return Set.of(phrase + "en");
    }
    if (SIBILANT.matcher(last).matches()) {
      return person ? Set.of(phrase + "'", phrase + "ens") : Set.of(phrase + "'");
    }
    return Set.of(phrase + "s");
  }

  private ThingName phrases() {
    ParadigmTable table = new ParadigmTable(PARADIGMS);
    return new ThingName(table, new Words(table), lexicon);
  }
}
