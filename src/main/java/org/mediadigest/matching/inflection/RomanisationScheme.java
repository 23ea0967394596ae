package org.mediadigest.matching.inflection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How the newsrooms of one language write Russian and Ukrainian letters.
 *
 * <p>The first column of the table is the letter ({@code ґ} for a Ukrainian г, {@code §} for -ский,
 * {@code ¶} for -ий at the end, {@code ∆} for -ин at the end), then one column for each scheme in
 * the order of {@link #SHAPES}; the usual spelling stands first.
 */
final class RomanisationScheme {
  private static final String FRENCH = "fr";
  private static final String POLISH = "pl";
  private static final int MOST_READINGS = 64;

  private static final String LETTERS =
      """
      а  a                  a             a          a        a        a      a
      б  b                  b             b          b        b        b      b
      в  v                  w             v          w        v        v      v
      г  g                  g             g,gu       g        g        g      g
      ґ  h                  h             h          h        h        h      h
      д  d                  d             d          d        d        d      d
      е  e,ye               e,je          e          e,ie,je  e,je     e,je   e,ye
      ж  zh                 sch           j          ż        ž        ž      zh
      з  z                  s             z          z        z        z      z
      и  i                  i             i          i        i        i      i
      ы  y                  y             y          y        y        i      y
      й  y,i                j,i           ï,i        j        j        j      i,y
      к  k                  k             k          k        k        k      k
      л  l                  l             l          ł,l      l        l      l
      м  m                  m             m          m        m        m      m
      н  n                  n             n          n        n        n      n
      о  o                  o             o          o        o        o      o
      п  p                  p             p          p        p        p      p
      р  r                  r             r          r        r        r      r
      с  s                  s,ss          s          s        s        s      s
      т  t                  t             t          t        t        t      t
      у  u                  u             ou         u        u        u      u
      ф  f                  f             f          f        f        f      f
      х  kh                 ch            kh         ch       ch       h      j,kh
      ц  ts                 z             ts         c        c        c      ts
      ч  ch                 tsch          tch        cz       č        č      ch
      ш  sh                 sch           ch         sz       š        š      sh
      щ  shch               schtsch       chtch      szcz     šč       šč     shch
      ю  yu,iu              ju            iou        ju       ju       ju     yu,iu
      я  ya,ia              ja            ia         ja       ja       ja     ya,ia
      §  sky,skyy,skiy,skyi,skii,ski skyj,skij,ski ski,sky ski skyj,ský ski   ski,sky
      ¶  y,iy,yi,yy         yj,ij,y       y,i        y,ij     yj,ý,ij  i      y,i
      ∆  in                 in            ine        in       in       in     in
      """;

  private static final String VOWELS = "аеиыоуюяй";
  private static final Pattern SOFTENED_IN_POLISH = Pattern.compile(".*[бвдзмнпстф]");

  /** What the words of each scheme look like, so that a word is not read by a foreign one. */
  private static final Map<String, String> SHAPES = shapes();

  static final List<RomanisationScheme> ALL = all();

  private final String language;
  private final Pattern shape;
  private final Map<Character, List<String>> spellings;
  private final Map<Character, List<Spelling>> byFirstLetter = new HashMap<>();

  private RomanisationScheme(
      String language, String shape, Map<Character, List<String>> spellings) {
    this.language = language;
    this.shape = Pattern.compile(shape);
    this.spellings = spellings;
    spellings.forEach((letter, texts) -> texts.forEach(text -> index(new Spelling(letter, text))));
  }

  private void index(Spelling spelling) {
    byFirstLetter
        .computeIfAbsent(spelling.text.charAt(0), first -> new ArrayList<>())
        .add(spelling);
  }

  private static Map<String, String> shapes() {
    Map<String, String> shapes = new LinkedHashMap<>();
    shapes.put("en", "(?!.*(ou|tch|sch|[wjčšžłżćńśź])).*");
    shapes.put("de", ".*(sch|w|sk[yi]j$).*");
    shapes.put(FRENCH, ".*(ou|tch|ï).*");
    shapes.put(POLISH, "(?!.*(sch|[čšž])).*(w|ł|ż|sz|cz|ow$|ew$).*");
    shapes.put("cs", ".*([čšž]|skyj$|j[aeu]).*");
    shapes.put("sl", ".*([čšž]|j[aeu]).*");
    shapes.put("es", "(?!.*(ou|tch|sch|[wčšžłżćńśź])).*(aj|oj|ia|iu).*");
    return shapes;
  }

  private static List<RomanisationScheme> all() {
    List<RomanisationScheme> schemes = new ArrayList<>();
    for (Map.Entry<String, String> shape : SHAPES.entrySet()) {
      int column = schemes.size() + 1;
      Map<Character, List<String>> spellings = new LinkedHashMap<>();
      LETTERS
          .lines()
          .map(line -> line.split("\\s+", -1))
          .forEach(row -> spellings.put(row[0].charAt(0), List.of(row[column].split(",", -1))));
      schemes.add(new RomanisationScheme(shape.getKey(), shape.getValue(), spellings));
    }
    return List.copyOf(schemes);
  }

  /** Whether the look of a lower-case word allows it to be of this scheme. */
  boolean mayHaveWritten(String word) {
    return shape.matcher(word).matches();
  }

  /** All readings of a lower-case word; empty when a letter is not of this scheme. */
  List<String> read(String word) {
    List<String> readings = new ArrayList<>();
    read(word, "", readings);
    return readings.stream().map(reading -> reading.replace("∆", "ин")).distinct().toList();
  }

  /** The spellings of a word that {@link #read} gave. */
  List<String> write(String cyrillic) {
    String word = cyrillic.replaceFirst("ин$", "∆");
    List<String> begun = List.of("");
    for (int i = 0; i < word.length(); i++) {
      List<String> longer = new ArrayList<>();
      for (String start : begun) {
        written(word, i).forEach(spelling -> longer.add(start + spelling));
      }
      begun = longer.size() > MOST_READINGS ? longer.subList(0, MOST_READINGS) : longer;
    }
    return begun;
  }

  /** The longest spelling wins: <i>shch</i> is never <i>sh</i> and <i>ch</i>. */
  private void read(String rest, String read, List<String> readings) {
    if (readings.size() >= MOST_READINGS) {
      return;
    }
    if (rest.isEmpty()) {
      readings.add(read);
      return;
    }
    List<Spelling> possible =
        byFirstLetter.getOrDefault(rest.charAt(0), List.of()).stream()
            .filter(spelling -> mayStand(spelling.letter, spelling.text, rest, read))
            .toList();
    int longest = possible.stream().mapToInt(spelling -> spelling.text.length()).max().orElse(0);
    for (Spelling spelling : possible) {
      if (spelling.text.length() == longest) {
        read(rest.substring(longest), read + spelling.letter, readings);
      }
    }
  }

  /** One way to write a letter. */
  private record Spelling(char letter, String text) {}

  private static boolean mayStand(char letter, String spelling, String rest, String read) {
    boolean afterVowel = !read.isEmpty() && VOWELS.indexOf(read.charAt(read.length() - 1)) >= 0;
    boolean placed =
        switch (letter) {
          case '§' -> spelling.length() == rest.length();
          case '¶' -> spelling.length() == rest.length() && !afterVowel;
          case '∆' -> spelling.length() == rest.length();
          case 'й' -> afterVowel;
          case 'з' -> !spelling.equals("s") || rest.matches("s[aeiouyj].*");
          default -> true;
        };
    return placed && rest.startsWith(spelling);
  }

  private List<String> written(String word, int index) {
    List<String> cell = spellings.get(word.charAt(index));
    if (cell == null) {
      return List.of();
    }
    char before = index == 0 ? ' ' : word.charAt(index - 1);
    char after = index + 1 == word.length() ? ' ' : word.charAt(index + 1);
    return cell.stream().filter(s -> fits(s, word.charAt(index), before, after)).toList();
  }

  private boolean fits(String spelling, char letter, char before, char after) {
    boolean open = before == ' ' || VOWELS.indexOf(before) >= 0;
    return switch (letter) {
      case 'е' -> fitsE(spelling, open, before);
      case 'л' ->
          !language.equals(POLISH) || (after == 'и' || after == 'ю') == spelling.equals("l");
      case 'г' ->
          !language.equals(FRENCH) || (after == 'е' || after == 'и') == spelling.equals("gu");
      case 'с' -> spelling.length() == 1 || isBetweenVowels(before, after);
      default -> true;
    };
  }

  private static boolean isBetweenVowels(char before, char after) {
    return VOWELS.indexOf(before) >= 0 && VOWELS.indexOf(after) >= 0;
  }

  private static boolean fitsE(String spelling, boolean open, char before) {
    return switch (spelling) {
      case "ye", "je" -> open;
      case "ie" -> SOFTENED_IN_POLISH.matcher(String.valueOf(before)).matches();
      default -> true;
    };
  }
}
