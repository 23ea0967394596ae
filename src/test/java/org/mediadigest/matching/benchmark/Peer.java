package org.mediadigest.matching.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mediadigest.article.Article;

/** Something that reads an article for the codebook's names, and rules if it can. */
interface Peer {

  /** An alias at its place: number of the alias, first and past-the-last UTF-16 unit. */
  record Hit(int alias, int start, int end) {

    private static final Comparator<Hit> LEFTMOST_LONGEST =
        Comparator.comparingInt(Hit::start)
            .thenComparing(Comparator.comparingInt(Hit::end).reversed());

    /** Of whole-word hits the leftmost, and from one place the longest. */
    static List<Hit> counted(List<Hit> all) {
      all.sort(LEFTMOST_LONGEST);
      List<Hit> counted = new ArrayList<>();
      int free = 0;
      for (Hit hit : all) {
        if (hit.start() >= free) {
          counted.add(hit);
          free = hit.end();
        }
      }
      return counted;
    }
  }

  /** Names with their places, and the numbers of the rules that hit. */
  record Found(Set<String> names, Set<Integer> rules) {
    static Found of(List<Hit> hits, Set<Integer> rules) {
      Set<String> names = new TreeSet<>();
      hits.forEach(hit -> names.add(hit.alias() + "@" + hit.start() + "-" + hit.end()));
      return new Found(names, rules);
    }
  }

  Found find(Article article);

  static String text(Article article) {
    return article.sections().getFirst().text();
  }

  static boolean isWhole(String text, int start, int end) {
    boolean before = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
    return before && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }
}
