package org.mediadigest.article;

import java.util.Locale;
import java.util.Set;

/**
 * Words whose full stop ends no sentence, because a name or number follows them. Those that may
 * well end one (etc., usw., itd.) are left out: a capital after them begins a new sentence.
 */
final class Abbreviations {

  private static final Set<String> BEFORE_NAMES =
      Set.of(
          """
          mr mrs ms dr prof st ste gen col sen rep gov lt sgt capt maj cpl adm amb hon rev jr vs no nos art
          mm mme mmes mlle mlles me mgr
          nr abs bzw ca evtl ggf inkl sog vgl str
          sig dott avv ing ecc on
          sra sres srta dra ud uds sr exmo exma
          im ul np płk ks tzw mjr por ppłk tj śp
          ул им т тт гг др проф акад ген пл св напр тов
          вул ім ст див нар
          např mj tzv sv
          dhr mevr mw drs bijv jl
          npr oz
          """
              .strip()
              .split("\\s+"));

  private static final Set<String> AFTER_ORDINALS =
      Set.of(
          """
          januar jänner februar märz april mai juni juli august september oktober november dezember
          jahrhundert jahrhunderts weltkrieg weltkriegs jahrestag bundestag wahlperiode etage platz mal
          """
              .strip()
              .split("\\s+"));

  private Abbreviations() {}

  /** Whether the full stop after this word belongs to the word. */
  static boolean is(String word) {
    boolean initial = word.codePointCount(0, word.length()) == 1;
    boolean dotted = word.indexOf('.') >= 0;
    return initial || dotted || BEFORE_NAMES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a number with a full stop counts what follows: {@code der 24. Mai}. */
  static boolean isCounted(String word) {
    return AFTER_ORDINALS.contains(word.toLowerCase(Locale.ROOT));
  }
}
