package org.mediadigest.matching.inflection;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Dutch: the genitive -s of persons and places. Where the same letters are an adjective of the
 * language (<i>Nederlands</i>), nothing is generated; -'s after a vowel is left to the tokens.
 */
final class Dutch implements Grammar {
  private static final Pattern ADJECTIVE =
      Pattern.compile("(?i).*(neder|ijs|groen|nieuw-zee|est|fin|let|thai|lap|schot)land|curaçao");
  private static final Pattern TAKES_S = Pattern.compile("(?iu).*(\\p{L}[eé]|[b-df-hj-np-rtvw])");

  @Override
  public Collection<String> forms(String baseForm, Inflection.Kind kind) {
    boolean name = kind == Inflection.Kind.PERSON || kind == Inflection.Kind.PLACE;
    String last = baseForm.substring(baseForm.lastIndexOf(' ') + 1);
    boolean takesS =
        TAKES_S.matcher(last).matches()
            && !ADJECTIVE.matcher(last).matches()
            && !Acronyms.isAcronym(last);
    return name && takesS ? List.of(baseForm + "s") : List.of();
  }
}
