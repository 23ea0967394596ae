package org.mediadigest.ingest;

import java.util.List;
import org.mediadigest.ingest.ReadingSettings.FurniturePattern;

/**
 * The furniture found in agency texts as they are pasted, in the languages of the sample codebook.
 *
 * <p>A pattern takes a whole line that begins with its marker, and only where no sentence could
 * begin so: a wording that prose uses too ("En savoir plus sur …") must be followed by a colon or
 * arrow, end in an agency's name in brackets, or end without a full stop. In the midst of a
 * paragraph only a marker with a colon behind a finished sentence counts, and takes the rest of the
 * paragraph.
 */
public final class DefaultFurniture {

  /** Teasers that no sentence begins with. */
  private static final String CLEAR_TEASER =
      "leggi anche|da leggere|potrebbe interessarti|à lire aussi|a lire aussi|lire aussi|"
          + "à lire également|lire également|sur le même sujet|read also|also read|read next|"
          + "lesen sie auch|lesen sie mehr|mehr zum thema|lesen sie dazu|"
          + "lea también|lee también|lea además|le puede interesar|te puede interesar|"
          + "también puede leer|más información en|"
          + "czytaj też|czytaj także|czytaj również|czytaj więcej|zobacz też|zobacz także|"
          + "zobacz również|przeczytaj też|przeczytaj także|"
          + "читайте також|читайте також на|дивіться також|"
          + "читайте также|читать также|смотрите также|читайте по теме|материалы по теме|"
          + "čtěte také|přečtěte si také|прочетете още|вижте също|preberite tudi|"
          + "leia também|leia mais|lees ook|lees meer";

  /** Teasers whose words also begin sentences. */
  private static final String DOUBTFUL_TEASER =
      "en savoir plus|pour en savoir plus|pour aller plus loin|read more|see also|learn more|"
          + "more on this story|related|recommended|voir aussi|vedi anche|per saperne di più|"
          + "approfondisci|mehr dazu|siehe auch|más información|vea también|ver también|"
          + "więcej na ten temat|детальніше|подробнее|по теме|до теми";

  private static final String RIGHTS =
      "reproduction (?:réservée|interdite)|tous droits réservés|riproduzione (?:riservata|vietata)|"
          + "tutti i diritti riservati|all rights reserved|alle rechte vorbehalten|"
          + "todos los derechos reservados|(?:queda )?prohibida (?:su|la) reproducción|"
          + "wszelkie prawa zastrzeżone|усі права захищено|всі права захищені|все права защищены|"
          + "všechna práva vyhrazena|всички права запазени|vse pravice pridržane|"
          + "todos os direitos reservados|alle rechten voorbehouden";

  private static final String PROMPT =
      "follow us on|subscribe to (?:our|the) |sign up (?:for|to) (?:our|the) |"
          + "join us on |seguici su|iscriviti (?:alla|al|ai) |suivez-nous sur|abonnez-vous |"
          + "inscrivez-vous (?:à|pour) |folgen sie uns|abonnieren sie |síguenos en|síganos en|"
          + "suscríbe(?:te|ase) a |obserwuj nas|śledź nas|zapisz się (?:na|do) |"
          + "підписуйтесь на |підписуйтеся на |стежте за нами|подписывайтесь на |следите за нами";

  /** Lines of one label, as they stand between paragraphs. */
  private static final String LABEL =
      "advert|advertisement|advertising|publicité|pubblicità|anzeige|werbung|publicidad|reklama|"
          + "реклама|iklan|more|related|related news|topics|tags|comments|don['’]t miss|"
          + "you may also like|key points|share(?: this)?(?: article)?|mots[ -]clés|à lire";

  private static final String PROMPT_INSIDE =
      "in your inbox|to your inbox|our newsletters?|notre newsletter|nostra newsletter|"
          + "unseren newsletter|nuestr[ao] (?:newsletter|boletín)|naszego newslettera|"
          + "нашу розсилку|нашу рассылку";

  private static final String STAMP =
      "(?:first |last )?(?:published|updated)(?: on| at)?|publié le|mis à jour le|pubblicato il|"
          + "aggiornato il|veröffentlicht am|aktualisiert am|publicado el|actualizado el|"
          + "opublikowano|опубліковано|оновлено|опубликовано|обновлено";

  private static final String CREDIT =
      "photo|photos|photo credit|crédit photo|crédits|foto|fotos|fotó|bild|bilder|image|"
          + "imagen|immagine|zdjęcie|fot\\.|фото|снимка|fotografie";

  private static final String LINE = "^[^\\S\\n]*+(?:[\\[(•·►▶>»*–—-]++[^\\S\\n]*+)?+";

  /** An agency's name in brackets at the end, as a pasted teaser has it. */
  private static final String ENDS_IN_AGENCY =
      "[^\\n]*\\((?-i:\\p{Lu})[\\p{L}. -]{1,20}\\)[^\\S\\n]*$";

  private static final String ENDS_UNFINISHED = "[^\\n]{0,400}[^\\s.!?…][^\\S\\n]*$";

  private static final String LEADS_ON = "[^\\S\\n]*+[:→>»|]";

  private static final List<FurniturePattern> PATTERNS =
      List.of(
          pattern("teaser", LINE + "(?:" + CLEAR_TEASER + ")\\b[^\\n]*"),
          pattern(
              "teaser",
              LINE
                  + "(?:"
                  + DOUBTFUL_TEASER
                  + ")\\b(?:"
                  + LEADS_ON
                  + "[^\\n]*|"
                  + ENDS_IN_AGENCY
                  + "|"
                  + ENDS_UNFINISHED
                  + "|[^\\S\\n]*$)"),
          pattern(
              "teaser",
              "(?<=[.!?…»”\")]\\s)(?:"
                  + CLEAR_TEASER
                  + "|"
                  + DOUBTFUL_TEASER
                  + ")"
                  + LEADS_ON
                  + "[^\\n]*"),
          pattern(
              "next story",
              LINE
                  + "(?-i:(?:NEXT|PREVIOUS|PREV)(?:"
                  + LEADS_ON
                  + "|(?=[^\\S\\n]+\\p{Lu}\\p{Ll})))[^\\n]*"),
          pattern("copyright", LINE + "(?:" + RIGHTS + ")[^\\S\\n]*+(?:[.©(|–—-][^\\n]{0,120})?$"),
          pattern(
              "copyright", LINE + "(?:©|\\(c\\)|copyright\\s*+(?:©|\\(c\\)|\\d{4}))[^\\n]{0,200}$"),
          pattern("copyright", "(?<![\\p{L}])(?:" + RIGHTS + ")[^\\S\\n]*+\\.?[^\\S\\n]*$"),
          pattern("copyright", "©\\s*+(?:copyright\\b)?[^\\n.]{0,60}\\.?[^\\S\\n]*$"),
          pattern("credit", LINE + "(?:" + CREDIT + ")[^\\S\\n]*+[:/©][^\\n]{1,160}$"),
          pattern("prompt", LINE + "(?:" + PROMPT + ")[^\\n]*"),
          pattern(
              "prompt",
              LINE + "follow [^\\n]{1,60} on (?:x|twitter|facebook|instagram|telegram)\\b[^\\n]*"),
          pattern("prompt", "^[^\\n]{0,160}\\b(?:" + PROMPT_INSIDE + ")\\b[^\\n]{0,100}$"),
          pattern("label", LINE + "(?:" + LABEL + ")[^\\S\\n]*+[:.…]*[^\\S\\n]*$"),
          pattern("label", LINE + "(?:source|sources|filed under)[^\\S\\n]*+:[^\\n]{1,60}$"),
          pattern("timestamp", LINE + "(?:" + STAMP + ")\\b[^\\n]{0,12}\\d[^\\n]{0,30}$"));

  private DefaultFurniture() {}

  /** The patterns, each under the name that {@code explain} shows. */
  public static List<FurniturePattern> patterns() {
    return PATTERNS;
  }

  private static FurniturePattern pattern(String name, String regex) {
    return FurniturePattern.of(name, regex);
  }
}
