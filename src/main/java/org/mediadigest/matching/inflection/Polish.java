package org.mediadigest.matching.inflection;

/** Polish. Consonants soften before the locative -e; adjectives may follow their noun. */
final class Polish {
  private static final String PARADIGMS =
      """
      cases                              G    D     A   I    L     V
      soft :ie k:ce g:dze h:sze ch:sze r:rze ł:le t:cie d:dzie st:ście zd:ździe sł:śle sn:śnie \
      zn:źnie l:lu
      # adjectives, and surnames and places that are adjectives
      a   m   [kg]-i                     iego iemu  .   im   im    .
      a   m   [^kg]-y                    ego  emu   .   ym   ym    .
      a   m   [bcćlnńsśwz]-i             iego iemu  .   im   im    .
      a   f   (sk|ck|dzk|lk|ug)-a        iej  iej   ą   ą    iej   .
      a   f   (n|ow|t|ł|r[wz]|ż|cz|sz|iw|c|l|h|j|ut)-a ej ej ą ą ej .
      a   f   [dtr]ni-a                  ej   ej    ą   ą    ej    .
      a   n   [kg]-ie                    iego iemu  .   im   im    .
      a   n   [^kgi]-e                   ego  emu   .   ym   ym    .
      a   n   [bcnsw]i-e                 ego  emu   .   .    .     .
      a   p   [kg]-ie                    ich  im    .   imi  ich   .
      a   p   [^kgi]-e                   ych  ym    .   ymi  ych   .
      s   f   (ow|iew)-a                 ej   ej    ą   ą    ej    .
      s   f   ov-á                       ej   ej    ą   ą    ej    .
      s   f   (sk|ck|dzk|zk)-a           iej  iej   ą   ą    iej   .
      +s  f   n-a                        ej   ej    ą   ą    ej    .
      n   f   ^rz-eczpospolita           eczypospolitej,eczpospolitej \
      eczypospolitej,eczpospolitej eczpospolitą eczpospolitą eczypospolitej,eczpospolitej .
      n   p   ^terytori-a                ów   om    .   ami  ach   .
      l   f   ^biał-a                    ej   ej    ą   ą    ej    .
      l   m   ^grozn-y                   ego  emu   .   ym   ym    .
      n   n   ^zakopan-e                 ego  emu   .   em,ym em,ym .
      # fleeting vowels, ó for o, and other words of their own
      p   m   ^pi-otr                    otra otrowi .  otrem otrze otrze
      pn  m   w-eł                       ła   łowi  .   łem  le    le
      p   m   (aleksand|kacp)-er         ra   rowi  .   rem  rze   rze
      n   m   minist-er                  ra   rowi  .   rem  rze   rze
      pn  m   [^bcghkrstl]-iec           ca   cowi  .   cem  cu    cze,cu
      p   m   p-ień                      nia  niowi .   niem niu   niu
      pn  m   [bcdłlmnprstwzcszśźżńjfćrz]-ek ka kowi .  kiem ku    ku
      +o  m   ąz-ek                      ku   kowi  .   kiem ku    ku
      n   m   -ów                        owa  owowi .   owem owie  owie
      n   m   ^[nrsw].*-ód               odu  odowi .   odem odzie odzie
      n   m   ści-ół                     oła  ołowi .   ołem ele   ele
      n   m   zdr-ój                     oju  ojowi .   ojem oju   oju
      l   m   ^(miel|iel)-ec             ca   cowi  .   cem  cu    cu
      l   p   ^węg-ry                    ier  rom   .   rami rzech .
      l   p   ^wło-chy                   ch   chom  .   chami szech .
      l   p   ^niem-cy                   iec  com   .   cami czech .
      l   f   ^ł-ódź                     odzi odzi  .   odzią odzi odzi
      # feminine and masculine nouns in -a
      pn  fm  [kg]-a                     i    ~     ę   ą    ~     o
      pn  fm  j-a                        i    i     ę   ą    i     o
      p   fm  [szcn]i-a                  i,0  i,0   ę   ą    i,0   u,o
      n   f   ^(gdyn|bośn|kutn|wisn|ziem)i-a 0 0    ę   ą    0     o
      pn  fm  [eiul]-a                   i    i     ę   ą    i     o
      pn  fm  (rz|sz|cz|c|ż|dz)-a        y    y     ę   ą    y     o
      pn  fm  [bcdfghłmnprstvwzx]-a      y    ~     ę   ą    ~     o
      # feminine nouns in a consonant
      n   f   (straż|młodzież)-          y    y     .   ą    y     y
      n   f   -ść                        ści  ści   .   ścią ści   ści
      n   f   (^|[oie])b?ru-ś            si   si    .   sią  si    si
      n   f   (^.ydg|bydg)oszcz-         y    y     .   ą    y     y
      # masculine nouns, soft and hard
      n   m   -ń                         nia,niu niowi . niem niu  niu
      n   m   -dź                        dzia dziowi .  dziem dziu dziu
      p   m   -ń                         nia  niowi .   niem niu   niu
      p   m   -ć                         cia  ciowi .   ciem ciu   ciu
      p   m   -ś                         sia  siowi .   siem siu   siu
      p   m   -ź                         zia  ziowi .   ziem ziu   ziu
      o   m   (sejm|sąd|rząd|senat|iat|ment|nał|dom|sztab|tet|front|tut|gres)- u owi . em ~ ~
      o   m   (bank|blok)-               u    owi   .   iem  u     u
      o   m   (usz|ruch)-                u    owi   .   em   u     u
      +p  m   (gh|[aeou]y|eau|ux|ois|ais|ault)- 'a 'owi . 'em 'u   .
      +p  m   [c]-y                      y'ego y'emu .  ym   ym    .
      p   m   [kg]-                      a    owi   .   iem  u     u
      n   m   [kg]-                      a,u  owi   .   iem  u     u
      p   m   ([ljchxšžčřđ]|[aeou]y|[sctr]z|ż|dz|lz)- a owi . em u u
      n   m   (l|j|c|sz|cz|rz|ż|dz|h|x)- a,u  owi   .   em   u     u
      +p  m   z-                         a    owi   .   em   u     u
      p   m   [bdfłmnprstvwz]-           a    owi   .   em   ~     ~
      n   m   [bdfłmnprstvwz]-           a,u  owi   .   em   ~     ~
      # masculine names in a vowel
      +p  m   ..i-                       'ego 'emu  .   .    .     .
      p   m   .[kg]-i                    iego iemu  .   im   im    .
      p   m   .[^kgaeou]-i               iego iemu  .   im   im    .
      p   m   [dvkbm]-y                  y'ego y'emu .  ym   ym    .
      +p  m   ([lnrt]|[^csr]z)-y         y'ego y'emu .  ym   ym    .
      p   m   [^aeou]-y                  ego  emu   .   ym   ym    .
      p   m   [i]e-                      go,'go mu,'mu . m   m     .
      g   m   [bcdfghklmnprstvwz]-e      e'a  e'owi .   e'em e'u   .
      +s  m   [bcdfghklmnprstvwz]-e      e'a  e'owi .   e'em e'u   .
      s   m   [^iuo]-e                   ego  emu   .   em   em    .
      p   m   k-o                        i    ~     ę   ą    ~     o
      p   m   (ł|br|jn)-o                y    ~     ę   ą    ~     o
      p   m   [gh]-o                     a    owi   .   iem  u     o
      p   m   (c|cz|sz|rz|ż|l|j)-o       a    owi   .   em   u     o
      p   m   [bdfmnprstvwz]-o           a    owi   .   em   ~     o
      # other nouns
      o   m   (g?l|g|k|b|v|c|dg)-e       e'a  e'owi .   e'em e'u   .
      n   n   (stw|ctw|[oó]w|dn|raw)-o   a    u     .   em   ~     o
      n   n   ([^i]k|[oi]ng)-o           a    u     .   iem  u     o
      n   n   (rz|ż|śl)-e                a    u     .   em   u     .
      n   n   (ni|ci|bi|si)-e            a    u     .   em   u     .
      n   p   ^indi-e                    i    om    .   ami  ach   .
      n   p   (ic|lc|dlc)-e              0    om    .   ami  ach   .
      n   p   ^seszel-e                  i    om    .   ami  ach   .
      n   p   ^(chin|filipin|aten|wysp|czech|alp|tatr|sił|karpat|mazur|hawaj)-y 0 om . ami ach .
      n   p   [bcdfghklłmnprstvwzż]-y    ów   om    .   ami  ach   .
      # common words: the plural of nouns, adjectives in all genders
      c   p   [kg]-i                     a,ą  iej   ie,iego iemu im,imi ich
      c   p   -y                         a,ą  ej    e,ego emu ym,ymi ych
      c   p   j-a                        e    i     om  .    ami   ach
      c   p   i-a                        e    i,0   om  .    ami   ach
      c   p   (ż|rz|sz|cz|c|l)-a         e    0,y   om  .    ami   ach
      c   p   [kg]-a                     i    0     om  .    ami   ach
      c   p   -a                         y    0     om  .    ami   ach
      c   p   -ść                        ści  .     ściom .  ściami ściach
      c   p   -ek                        ki   ków   kom .    kami  kach
      c   p   n-t                        ty,ci tów  tom .    tami  tach
      c   p   [kg]-                      i    ów    om  .    ami   ach
      c   p   (l|j|c|cz|sz|rz|ż|h)-      e    y,i,ów om .    ami   ach
      c   p   [bdfłmnprstvwz]-           y    ów    om  .    ami   ach
      c   p   -nie                       nia  ń     niom .   niami niach
      c   p   -cie                       cia  ć     ciom .   ciami ciach
      c   p   -o                         a    0     om  .    ami   ach
      """;

  private static final String LEXICON =
      """
      adjectives-follow: yes
      adjective~: (sk|ck|dzk)(i|a|ie)$|([^aeiouyąęó]n|[^r]on)(y|a|e)$|(ow|sz)[yae]$|\
      [riw]cz[yae]$|[dtr]ni[ae]?$|\
      ^(wielk|dalek|blisk)(i|a|ie)$|^(biał|mał|święt|star|złot|pierwsz)[yae]$
      feminine: ingrid astrid margaret margrethe elizabeth elisabeth kate mary marie anne nancy \
      hillary marine christine karen carmen sharon jill meghan alice jacqueline catherine sigrid \
      irene dolores ruth edith joan helen ellen liz susan annegret jane rachel lauren isabel \
      isabelle rachel sally judy emily nathalie stephanie valerie melanie melania michelle \
      simone nicole beatrix brigitte doris iris inez ines mette magdalene beatriz florence \
      constance claire elise denise charlotte
      masculine: barnaba kosma bonawentura sasza kuba luca mustafa musa isa abdalla hamza misza \
      jarema nikita ilia sawa ilja mykoła mykola andrea joshua luka juha ezra shinzo noah mika \
      saša nikola sergio
      feminine-name~: a$
      masculine-name~: [^aeiouy]$|(y|[^i]o|i)$
      feminine-surname~: (sk|ck|dzk|zk|[^kd]ow|iew)a$|ová$
      masculine-surname~: (sk|ck|dzk|zk)i$
      complement~: ^(minister|rad|związ|parti|komitet|agencj|fundacj|fundusz|sąd|bank|organizacj|\
      wysp|instytut|uniwersytet|ruch|komisj|federacj|stowarzysz|akademi|służb|centrum|izb|front|\
      lig|dom|teatr|zakład|sztab|armi|sił|sekretariat|konferencj|koalicj|blok|sojusz|klub|gazet|\
      republik|król|księst|miast|województw|region|morz|gór|rzek|jezior|prokuratur|biur|rząd|\
      kongres|senat|sejm|forum|korporacj|spółk|grup|koncern|urząd|trybuna|krajow|policj|straż|\
      kancelari|wybor|zjednocz|narod|prezydent|marszał)
      genitive~: (ów|ego|ej|ych|ich|ii|ji|y|twa|nia|cia|ości|ami|ach|um|ek|u)$
      conjunctions: i oraz
      """;

  private static final String ACRONYMS =
      """
      .*Z- -etu,-etowi,-etem,-ecie,-u,-owi,-em
      .*S- -u,-owi,-em,-ie,u,owi,em,ie
      .*[FLMNRJX]- -u,-owi,-em,-ie
      .*[AEIOU][KG]- -u,-owi,-iem,u,owi,iem
      .*[AEIOU][BCDPTW]- -u,-owi,-em,-ie,u,owi,em
      .*[FW]-A y,ie,ę,ą
      """;

  private Polish() {}

  static SlavicGrammar grammar() {
    return new SlavicGrammar(PARADIGMS, LEXICON, ACRONYMS);
  }
}
