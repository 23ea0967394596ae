package org.mediadigest.matching.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mediadigest.article.Article;
import org.mediadigest.matching.Matcher;
import org.mediadigest.matching.Mention;

/** Our matcher, told in the peers' terms. */
record OurPeer(Matcher matcher) implements Peer {

  @Override
  public Found find(Article article) {
    List<Hit> hits = new ArrayList<>();
    Set<Integer> rules = new TreeSet<>();
    for (Mention mention : matcher.match(article).mentions()) {
      int number = Integer.parseInt(mention.id().substring(1));
      if (mention.kind() == Mention.Kind.THEME) {
        rules.add(number);
      } else {
        hits.add(new Hit(number, mention.span().start(), mention.span().end()));
      }
    }
    return Found.of(hits, rules);
  }
}
