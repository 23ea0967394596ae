package org.mediadigest.matching.inflection;

/** Slovene. The stem of names in -r and in -i, -e, -u is lengthened by j. */
final class Slovene {
  private static final String PARADIGMS =
      """
      cases                              G   D   A   L   I
      # adjectives, and surnames and places that are adjectives
      a   m   -i                         ega emu .   em  im
      a   m   [oe]v-                     ega emu .   em  im
      a   f   -a                         e   i   o   i   o
      a   n   (sk|šk|čk|n|ov|žen|l|t)-o  ega emu .   em  im
      a   p   -i                         ih  im  e   ih  imi
      a   p   -e                         ih  im  .   ih  imi
      s   m   ([sšc]k|[nv]sk)-i          ega emu .   em  im
      l   f   ([sš]k|čk)-a               e   i   o   i,em o
      # fleeting vowels
      pn  m   [bdfgjklmnprstvzčšž]-ec    ca  cu  .   cu  cem
      pn  m   [bdfglmnprstvzčšžj]-ek     ka  ku  .   ku  kom
      +p  m   [bdfglmnprstvzčšžj]-ek     eka eku .   eku ekom
      +p  m   [bdfgklmnpstvz]-er         ra  ru  .   ru  rom
      n   m   (cent|cip|kop|tim|okt)-er  ra  ru  .   ru  rom
      l   m   ^cip-er                    ra  ru  .   ru  rom
      n   m   (krem|brus)-elj            lja lju .   lju ljem
      p   m   v-el                       la  lu  .   lu  lom
      l   m   egip-t                     ta  tu  .   tu  tom
      # nouns in -a
      +p  m   -a                         a   u   .   u   om
      pn  fm  -a                         e   i   o   i   o
      # masculine nouns in a consonant
      n   f   ost-                       i   i   .   i   jo
      p   m   [aeiou]r-                  ja  ju  .   ju  jem
      n   m   minist-er                  ra  ru  .   ru  rom
      o   m   (kancler|premier|tar|nar|jer|ator)- ja ju . ju jem
      +l  m   ([aeu]|[^b]o)r-            ja  ju  .   ju  jem
      pn  m   [cčžšjćđ]-                 a   u   .   u   em
      pn  m   [bdfghklłmnpqrsśtvwxz]-    a   u   .   u   om
      # names in a vowel
      +g  m   [cdgklmnv]-e               ea  eu  .   eu  eom
      g   m   [bdfghjklmnprstvzčšž]-e    eta etu .   etu etom
      s   m   -e                         eja eju .   eju ejem
      +s  m   [gcdlnt]-e                 a   u   .   u   om,em
      p   m   [cčžšj]-o                  a   u   .   u   em
      p   m   -o                         a   u   .   u   om
      p   m   [aeou]y-                   a,ja u,ju . u,ju em,om,jem
      p   m   [iyuáéó]-                  ja  ju  .   ju  jem
      l   m   ^čil-e                     a   u   .   u   om
      n   n   [cčžšj]-e                  a   u   .   u   em
      n   n   [bdfghklmnprstvzi]-o       a   u   .   u   om
      # plurals
      n   p   ^(filipin|bermud|baham|maldiv|sejšel|komor|karib|otok|emirat|zda|narod|kajman|\
      balkan|alp)-i ov om e ih i
      n   p   ^(maldiv|falkland)-i       ov  om  e   ih  i
      l   p   ^(aten|benetk|jesenic|brežic|alp)-e 0 am . ah ami
      ?n  p   -i                         ov  om  e   ih  i
      ?n  p   [^j]-e                     0   am  .   ah  ami
      l   m   (?<!otok|narod|emirat|karib)[iu]- ja ju . ju jem
      # common words: the plural of nouns, adjectives in all genders
      c   p   -i                         a,e,o ega,emu em,im . ih,imi
      c   p   -a                         e   0   am  ah  ami
      c   p   ost-                       i   .   im  ih  mi
      c   p   -ec                        ci  cev cem ce  cih
      c   p   -ek                        ki  kov kom ke  kih
      c   p   [cčžšj]-                   i   ev  em  e   ih
      c   p   [bdfghklmnprstvz]-         i   ov  om  e   ih
      c   p   -o                         a   0   om  ih  i
      c   p   -je                        ja  ij  jem jih ji
      """;

  private static final String LEXICON =
      """
      feminine: ingrid astrid margaret margrethe elizabeth elisabeth kate mary anne nancy \
      hillary karen carmen sharon jill meghan sigrid ruth edith joan helen ellen liz susan \
      annegret jane rachel lauren isabel sally judy emily melanie brigitte michelle nicole \
      simone christine alice marine ines nives karin
      masculine: luka saša miha žiga matija andrea luca mustafa musa isa abdalla hamza nikita \
      ilja sava juha ezra mika nikola aljoša jaka jure jože tone janez ivica kuba grega jernej \
      mykola volodimir
      feminine-name~: a$
      masculine-name~: [^aeiouy]$|[oyie]$
      feminine-surname~: (ová|[sc]kaja)$
      masculine-surname~: [sc]ki$
      adjective~: (?<!otok|narod|emirat)i$|([sšc]k|čk|lik|nj|n|ov|ev|l|t|[rž]d|žen|č)[aoe]$|[oe]v$
      complement~: ^(ministrstv|svet|zvez|strank|odbor|agencij|sklad|sodišč|bank|organizacij|\
      otok|inštitut|univerz|gibanj|komisij|federacij|združenj|akademij|služb|center|zbornic|\
      front|lig|hiš|gledališč|obrat|štab|vojsk|sil|sekretariat|konferenc|koalicij|blok|\
      zavezništv|klub|republik|kraljevin|mest|regij|morj|gor|rek|jezer|tožilstv|urad|vlad|\
      kongres|senat|forum|družb|skupin|koncern|državn|ljudsk|policij|uprav)
      genitive~: (e|ega|ih|ov|stva|ja|nja|i|ev|u)$
      conjunctions: in ter
      """;

  private static final String ACRONYMS =
      """
      ZD-A A
      N-ATO ata,atu,ato,atom,ATO-a,ATO-u,ATO-om
      .*[AEIOU]- -ja,-ju,-jem
      .*- -a,-u,-om,-ja,-ju,-jem
      """;

  private Slovene() {}

  static SlavicGrammar grammar() {
    return new SlavicGrammar(PARADIGMS, LEXICON, ACRONYMS);
  }
}
