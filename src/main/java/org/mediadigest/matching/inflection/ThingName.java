package org.mediadigest.matching.inflection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Declines the names of places, organisations and other things: adjectives agree with the noun they
 * stand by, a genitive complement stays as it is, and the halves of <i>Bosnia and Herzegovina</i>
 * are declined each for itself, in the same case.
 */
final class ThingName {
  private static final Pattern PREPOSITION =
      Pattern.compile(
          "по|на|в|во|за|о|об|при|для|от|до|из|с|со|к|у|з|із|від|про|під|над|w|we|z|ze|na|do|o|od"
              + "|po|przy|dla|pro|při|pri|v|ve|u|k|ke|za|s|se|nad|pod|ob|iz|med|für|der|des|von");

  private final ParadigmTable table;
  private final Words words;
  private final Lexicon lexicon;

  ThingName(ParadigmTable table, Words words, Lexicon lexicon) {
    this.table = table;
    this.words = words;
    this.lexicon = lexicon;
  }

  Collection<String> forms(List<String> name, WordClass wordClass) {
    int end = name.size();
    while (end > 1 && Words.isFixed(name.get(end - 1))) {
      end--;
    }
    String number = String.join(" ", name.subList(end, name.size()));
    Set<String> forms = new LinkedHashSet<>();
    decline(name.subList(0, end), wordClass).forEach(declined -> declined.addTo(forms));
    return number.isEmpty() ? forms : forms.stream().map(form -> form + " " + number).toList();
  }

  private List<Declined> decline(List<String> name, WordClass wordClass) {
    int head = headIndex(name, wordClass);
    List<Declined> phrases = new ArrayList<>();
    for (Declined noun : heads(name, head, wordClass)) {
      Declined phrase = withAdjectives(name.subList(0, head), noun);
      phrases.addAll(complete(phrase, name.subList(head + 1, name.size()), wordClass));
    }
    if (head == 0 && isApposition(name)) {
      phrases.addAll(lastWordToo(name, wordClass));
    }
    return phrases;
  }

  /** The place of the noun: the words before it are adjectives that agree with it. */
  private int headIndex(List<String> name, WordClass wordClass) {
    int head = 0;
    while (head < name.size() - 1 && !common(name.subList(0, head + 1)).isEmpty()) {
      head++;
    }
    while (head > 0 && heads(name, head, wordClass).isEmpty()) {
      head--;
    }
    return head;
  }

  /** The genders that all these words could show as adjectives. */
  private Set<Gender> common(List<String> adjectives) {
    Set<Gender> genders = EnumSet.allOf(Gender.class);
    adjectives.forEach(word -> genders.retainAll(agreement(word)));
    return genders;
  }

  private Set<Gender> agreement(String word) {
    return lexicon.isAdjective(word) ? table.adjectiveGenders(word) : Set.of();
  }

  private List<Declined> heads(List<String> name, int head, WordClass wordClass) {
    String noun = name.get(head);
    if (isPreposition(noun)) {
      return List.of();
    }
    if (head == 0) {
      boolean fixed = Words.isFixed(noun) || (name.size() > 1 && Words.isForeignFirst(noun));
      return fixed ? List.of() : loneNoun(noun, wordClass);
    }
    Set<Gender> genders = common(name.subList(0, head));
    List<Declined> found = new ArrayList<>();
    genders.forEach(gender -> found.addAll(words.nouns(noun, wordClass, gender)));
    if (found.isEmpty() && isForeign(noun) && words.nouns(noun, wordClass).isEmpty()) {
      genders.forEach(gender -> found.add(words.fixed(noun, gender)));
    }
    return found;
  }

  private static boolean isPreposition(String word) {
    return PREPOSITION.matcher(word).matches();
  }

  private boolean isForeign(String noun) {
    return Character.isUpperCase(noun.charAt(0))
        && !Words.isFixed(noun)
        && !lexicon.isGenitive(noun);
  }

  /** Adjectives serve as nouns: <i>Грозный</i>, <i>Zakopane</i>. */
  private List<Declined> loneNoun(String word, WordClass wordClass) {
    List<Declined> nouns = words.nouns(word, wordClass);
    return nouns.isEmpty() ? adjectives(word) : nouns;
  }

  private List<Declined> adjectives(String word) {
    if (!lexicon.isAdjective(word)) {
      return List.of();
    }
    return Stream.of(Gender.MASCULINE, Gender.FEMININE)
        .flatMap(gender -> words.nouns(word, WordClass.ADJECTIVE, gender).stream())
        .toList();
  }

  private Declined withAdjectives(List<String> adjectives, Declined noun) {
    Declined phrase = noun;
    for (String adjective : adjectives.reversed()) {
      phrase = words.inGender(adjective, WordClass.ADJECTIVE, noun.gender()).join(" ", phrase);
    }
    return new Declined(noun.gender(), phrase.cells());
  }

  private List<Declined> complete(Declined phrase, List<String> rest, WordClass wordClass) {
    if (rest.isEmpty()) {
      return List.of(phrase);
    }
    String next = rest.getFirst();
    List<String> after = rest.subList(1, rest.size());
    if (lexicon.isConjunction(next) && !after.isEmpty()) {
      String joint = " " + next + " ";
      List<Declined> second = decline(after, wordClass);
      return second.isEmpty()
          ? List.of(phrase.join(joint, words.fixed(String.join(" ", after), phrase.gender())))
          : second.stream().map(declined -> phrase.join(joint, declined)).toList();
    }
    if (lexicon.adjectivesMayFollow() && agreement(next).contains(phrase.gender())) {
      Declined adjective = words.inGender(next, WordClass.ADJECTIVE, phrase.gender());
      return complete(phrase.join(" ", adjective), after, wordClass);
    }
    return List.of(phrase.join(" ", words.fixed(String.join(" ", rest), phrase.gender())));
  }

  /**
   * Two nouns side by side, neither governing the other: <i>Nord Stream</i>, <i>Burkina Faso</i>.
   */
  private boolean isApposition(List<String> name) {
    return name.size() > 1
        && !lexicon.takesComplement(name.getFirst())
        && !lexicon.isGenitive(name.getLast())
        && !adjectiveFollows(name.getLast())
        && name.stream().noneMatch(word -> Character.isLowerCase(word.charAt(0)))
        && !Words.isFixed(name.getLast());
  }

  private boolean adjectiveFollows(String last) {
    return lexicon.adjectivesMayFollow() && !agreement(last).isEmpty();
  }

  private List<Declined> lastWordToo(List<String> name, WordClass wordClass) {
    String before = String.join(" ", name.subList(0, name.size() - 1));
    List<Declined> phrases = new ArrayList<>();
    for (Declined last : words.nouns(name.getLast(), wordClass)) {
      phrases.add(words.fixed(before, last.gender()).join(" ", last));
      if (name.size() == 2) {
        heads(name, 0, wordClass).forEach(first -> phrases.add(first.join(" ", last)));
      }
    }
    return phrases;
  }
}
