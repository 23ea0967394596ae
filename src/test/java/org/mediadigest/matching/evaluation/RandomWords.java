package org.mediadigest.matching.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Words of few letters in one script, so that random texts and codebooks often meet. */
record RandomWords(Script script, Random random) {

  /** Scripts by letters that no fold changes, some of which have capitals. */
  enum Script {
    LATIN("bdgiko"),
    CYRILLIC("бдгжлу"),
    GREEK("βγδλμω"),
    ARABIC("بدرسكل"),
    HEBREW("בגדלמש");

    private final String letters;

    Script(String letters) {
      this.letters = letters;
    }
  }

  /** One to three letters, sometimes with a capital. */
  String word() {
    StringBuilder word = new StringBuilder();
    int length = 1 + random.nextInt(3);
    for (int i = 0; i < length; i++) {
      word.append(script.letters.charAt(random.nextInt(script.letters.length() / 2)));
    }
    if (random.nextInt(4) == 0) {
      word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
    }
    return word.toString();
  }

  List<String> words(int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(word());
    }
    return words;
  }
}
