package org.mediadigest.matching.inflection;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Bulgarian has no cases; what changes is the article, which the first word of a name carries.
 * Names of persons and one-word names of places take none.
 */
final class Bulgarian implements Grammar {
  /** Case O is the short article that masculine nouns take where they are not the subject. */
  private static final String PARADIGMS =
      """
      cases                              S           O
      # names listed with the article
      a   m   [кгх]-ият                  ия          и
      a   m   [бвгджзлмпрстфхцчшщ]-ният  ния         ен
      a   m   [бвгджзлмнпрстфхцчшщ]-ият  ия          0
      an  f   -ата                       а           а
      an  f   -ята                       я           я
      an  n   -ото                       о           о
      an  n   -ето                       е           е
      an  p   -ите                       и           и
      n   m   [^ящ]-ът                   а           0
      # adjectives
      a   m   [кгх]-и                    ият,ият     ия
      a   m   ([ао]в|[аия]н|ък|нов|тел)-ен ният      ния
      a   m   [бвгджзйклмнпрстфхцчшщ]-ен ният,еният  ния,ения
      a   m   близ-ък                    кият        кия
      a   m   [бвгджзклмнпрстфхцчшщ]-    ият         ия
      a   f   -а                         ата         ата
      a   n   -о                         ото         ото
      a   n   -е                         ето         ето
      a   p   -и                         ите         ите
      # nouns
      n   f   (ост|власт|част|мощ|реч|кръв|нощ|памет|област)- та та
      n   f   -а                         ата         ата
      n   f   -я                         ята         ята
      n   n   -о                         ото         ото
      n   n   -е                         ето         ето
      n   p   -и                         ите         ите
      n   m   (ар|тел)-                  ят          я
      n   m   -й                         ят          я
      n   m   [бвгджзклмнпрстфхцчшщ]-    ът          а
      # common words: the plural of nouns, adjectives in all genders
      c   p   [кгх]-и                    о,ото,а,ата ия,ият,ите
      c   p   [бвгдзкпстх]р-ен           ена,ената,ено,еното еният,ения,ени,ените
      c   p   [бвгджзклмнпрстфхц]-ен     на,ната,но,ното ният,ния,ни,ните
      c   p   -а                         и,ите       ата
      c   p   и-я                        и,ите       ята
      c   p   -ие                        ия,ията     ието
      c   p   -о                         а,ата       ото
      c   p   -ост                       ости,остите остта
      c   p   [бвгджзклмнпрстфхцчшщ]-    и,ите       ове,овете
      """;

  private static final Pattern ADJECTIVE =
      Pattern.compile(
          "(?iu).*([сшч]ки|ни|ви|ти|ен|ов|ев|ан|висш|[снтвчл]ка|[нвт][ао]|[сшч]ко|ък|ят|ата|ото|ите|[тс]и)");
  private static final Pattern PREPOSITION =
      Pattern.compile("(?iu)(на|за|по|в|във|с|със|от|към|при|до|и|против|без|между|срещу)");
  private static final Pattern COMMON_NOUN =
      Pattern.compile(
          "(?iu)(република|кралство|княжество|федерация|остров|област|община|град)(та|то|ът)?");

  private final ParadigmTable table = new ParadigmTable(PARADIGMS);

  @Override
  public Collection<String> forms(String baseForm, Inflection.Kind kind) {
    List<String> name = List.of(baseForm.split(" ", -1));
    String first = name.getFirst();
    if (kind == Inflection.Kind.PERSON || Acronyms.isAcronym(first) || Words.isFixed(first)) {
      return List.of();
    }
    boolean adjective = isAdjective(name);
    if (kind == Inflection.Kind.PLACE && !takesArticle(name, adjective)) {
      return List.of();
    }
    Set<String> forms = new LinkedHashSet<>();
    String rest = baseForm.substring(first.length());
    WordClass wordClass = adjective ? WordClass.ADJECTIVE : WordClass.THING;
    for (Declined declined : table.decline(first, wordClass)) {
      declined.join("", Declined.fixed(rest, declined.gender(), table.size())).addTo(forms);
    }
    if (kind == Inflection.Kind.WORD && name.size() == 1) {
      table.decline(first, WordClass.COMMON_WORD).forEach(declined -> declined.addTo(forms));
    }
    return forms;
  }

  /** <i>Черното море</i>, but never <i>Южната Америка</i>. */
  private static boolean takesArticle(List<String> place, boolean adjective) {
    return COMMON_NOUN.matcher(place.getFirst()).matches()
        || (adjective && Character.isLowerCase(place.get(1).charAt(0)));
  }

  private static boolean isAdjective(List<String> name) {
    return name.size() > 1
        && ADJECTIVE.matcher(name.getFirst()).matches()
        && !COMMON_NOUN.matcher(name.getFirst()).matches()
        && !PREPOSITION.matcher(name.get(1)).matches();
  }
}
