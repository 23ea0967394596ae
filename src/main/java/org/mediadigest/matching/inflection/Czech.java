package org.mediadigest.matching.inflection;

/** Czech. Foreign names take Czech endings; women's surnames in -ová are adjectives. */
final class Czech {
  private static final String PARADIGMS =
      """
      cases                              G   D       A   I    L       V
      soft :e k:ce g:ze h:ze ch:še r:ře d:dě t:tě n:ně b:bě p:pě v:vě m:mě f:fě
      # adjectives, and surnames and places that are adjectives
      as  m   -ý                         ého ému     .   ým   ém      .
      a   m   -í                         ího ímu     .   ím   ím      .
      as  f   -á                         é   é       ou  ou   é       .
      a   f   -í                         .   .       .   .    .       .
      a   n   -é                         ého ému     .   ým   ém      .
      a   n   -í                         ího ímu     .   ím   ím      .
      a   p   -é                         ých ým      .   ými  ých     .
      a   p   -í                         ích ím      .   ími  ích     .
      a   p   ov-y                       ých ým      .   ými  ých     .
      a   m   -ův                        ova ovu     .   ovým ově     .
      a   f   ov-a                       y   ě       u   ou   ě       .
      a   n   ov-o                       a   u       .   ým   ě       .
      s   m   sk-yj                      ého ému     .   ým   ém      .
      # fleeting vowels and other words of their own
      p   m   ^(pav|kar|hav)-el          la  lovi,lu .   lem  lovi,lu le
      p   m   [bcčdjklmnpřrstšvzž]-ek    ka  kovi,ku .   kem  kovi,ku ku
      p   m   [bcčdhjklmnpřrstšvzž]-ec   ce  ci,covi .   cem  ci,covi če
      n   m   [bdlmnprstvzčž]-ek         ku  ku      .   kem  ku      ku
      l   m   [bdlmnprstvzhr]-ec         ce  ci      .   cem  ci      .
      n   m   ^d-ům                      omu omu     .   omem omě     .
      l   f   (^plz|^víd)-eň             ně  ni      .   ní   ni      ni
      l   f   (ří[žč]|^olomouc)-         e   i       .   í    i       i
      l   f   ^příbram-                  i,ě i       .   í    i       i
      l   f   ^boleslav-                 i   i       .   í    i       i
      n   f   ost-                       i   i       .   í    i       i
      l   p   ^var-y                     ů,0 ům      .   y    ech     .
      l   p   ^benát-ky                  ek  kám     .   kami kách    .
      n   p   ^vol-by                    eb  bám     .   bami bách    .
      n   p   čech-y                     0   ám      .   ami  ách     .
      # nouns in -a, -e
      o   m   (předsed|starost)-a        y   ovi     u   ou   ovi     o
      p   m   [žščřcj]-a                 i   ovi     u   ou   ovi     o
      p   m   [bdfghklmnprstvwzxeiou]-a  y   ovi     u   ou   ovi     o
      n   f   ^(kor|guin)e-a             je,y ji,i   u   ou,jí ji,i   o
      n   f   ke-ňa                      ni  ni      ňu  ňou  ni      ňo
      pn  f   [žščřcj]-a                 i,e e,i     u   ou   e,i     o
      pn  f   [kghbdflmnprstvwz]-a       y   ~       u   ou   ~       o
      pn  f   i-a                        e,i i       u   ou,í i       o
      pn  f   [oue]-a                    y,i,e i,e   u   ou   i,e     o
      pn  f   [iy]-e                     .   i       i   í    i       .
      p   f   [cžšřj]-e                  .   i       i   í    i       .
      l   p   ic-e                       0   ím      .   emi  ích     .
      n   n   mo-ře                      ře  ři      .   řem  ři      .
      n   f   [szžšřcj]-e                .   i       i   í    i       .
      # masculine nouns in a consonant
      p   m   ch-                        a   ovi,u   .   em   ovi,u   u
      p   m   [kgh]-                     a   ovi,u   .   em   ovi,u   u
      p   m   [žščřcjďťňćńśźđ]-          e   i,ovi   .   em   i,ovi   i
      p   m   [szx]-                     e,a i,ovi,u .   em   i,ovi,u i,e
      p   m   [aeou]l-                   a,e ovi,u,i .   em   ovi,u,i e,i
      p   m   t-r                        ra  rovi,ru .   rem  rovi,ru ře
      p   m   [bdflłmnpqrtvw]-           a   ovi,u   .   em   ovi,u   e
      o   m   (dent|premiér|guvernér|tor)- a ovi,u   .   em   ovi,u   e
      o   m   ník-                       a   ovi,u   .   em   ovi,u   u
      o   m   minist-r                   ra  rovi,ru .   rem  rovi,ru ře
      o   m   tel-                       e   i,ovi   .   em   i,ovi   i
      o   m   (éř|ář)-                   e   i,ovi   .   em   i,ovi   i
      l   m   [žščřcjďťň]-               e   i       .   em   i       i
      o   m   [žščřcjďťň]-               e   i       .   em   i       i
      l   m   [aeou]y-                   e   i       .   em   i       i
      n   m   i-us                       a,u u       .   em   u       e
      n   m   [ae]l-                     e,u i,u     .   em   i,u,e   i,e
      l   m   [kgh]-                     u,a u       .   em   u,~     u
      o   m   [kgh]-                     u   u       .   em   u,~     u
      l   m   [bdflmnprstvwzx]-          u,a u       .   em   u,~     e
      o   m   [bdflmnprstvwzx]-          u   u       .   em   u,~     e
      # masculine names in a vowel
      p   m   (sk|ck)-i                  ého ému     .   ým   ém      .
      p   m   (sk|ck)-y                  ého ému     .   ým   ém      .
      p   m   -í                         ího ímu     .   ím   ím      .
      p   m   [aeou]y-                   e,ho ovi,i,mu . em,m ovi,i,m i
      p   m   [iyeé]-                    ho  mu      .   m    m       .
      p   m   -o                         a   ovi,u   .   em   ovi,u   o
      # neuters
      n   n   [skghc]-o                  a   u       .   em   u       o
      n   n   [bdflmnprstvwzi]-o         a   u       .   em   u,~     o
      n   n   -um                        a   u       .   em   u       .
      n   n   [ntčzžvd]-í                í   í       .   ím   í       .
      # plurals
      n   p   (stát|ostrov|emirát|národ|region)-y ů ům . y    ech     .
      n   p   -y                         0   ám      .   ami  ách     .
      o   p   [tn]-i                     ů   ům      y   y    ech     .
      ?n  p   území-                     .   m       .   mi   ch      .
      # common words: the plural of nouns, adjectives in all genders
      c   p   -ý                         á,ou é,ého  ému,ém ých ým,ými í
      c   p   -í                         ího ímu     ím  ích  ími     .
      c   p   -a                         y   0       ám  .    ami     ách
      c   p   [cžšřjzs]-e                .   í       ím  .    emi     ích
      c   p   i-e                        .   í       ím  .    emi     ích
      c   p   ost-                       i   í       em  .    mi      ech
      c   p   -ek                        ky  ků      kům .    .       cích
      c   p   [žščřcj]-                  e   ů       ům  .    i       ích
      c   p   [bdfghklmnprstvz]-         y   ů       ům  .    .       ech,ích
      c   p   -o                         a   0       ům  .    y       ech
      """;

  private static final String LEXICON =
      """
      feminine: ingrid astrid margaret margrethe elizabeth elisabeth kate mary anne nancy \
      hillary karen carmen sharon jill meghan sigrid ruth edith joan helen ellen liz susan \
      annegret jane rachel lauren isabel sally judy emily melanie dagmar ester miriam brigitte \
      michelle nicole simone christine alice marine
      masculine: saša honza jirka luca mustafa musa isa abdalla hamza míša jarema nikita ilja \
      sáva andrea luka juha ezra mika nikola jiří antoní rené jorge emmanuel josé giuseppe mike \
      joe george steve pete wayne mykola kuba
      feminine-name~: (a|ie|ce)$
      masculine-name~: [^aeiouyáíé]$|[oyiíe]$
      feminine-surname~: (ová|ská|cká|ná|tá|lá|rá)$
      masculine-surname~: (ý|ský|cký)$
      complement~: ^(minister|rad|svaz|stran|výbor|agentur|fond|soud|bank|organizac|ostrov|\
      institut|ústav|univerzit|hnutí|komis|federac|asociac|akademi|služb|centrum|komor|front|lig|\
      dům|divadl|závod|štáb|armád|síl|sekretariát|konferenc|koalic|blok|aliance|klub|list|\
      republik|království|knížectví|město|kraj|oblast|moře|hor|řek|jezer|prokuratur|úřad|vlád|\
      kongres|senát|fórum|společnost|skupin|koncern|sněmovn|policie|správ|spojenectv|most|\
      prezident)
      genitive~: (y|u|í|é|ého|ých|ích|ství|ctví|ů|ami|ech|ni|ě|ie)$
      conjunctions: a
      """;

  private static final String ACRONYMS =
      """
      .*[AEIOU][BDFLMNPRSTVZ]- u,em,ovi
      """;

  private Czech() {}

  static SlavicGrammar grammar() {
    return new SlavicGrammar(PARADIGMS, LEXICON, ACRONYMS);
  }
}
