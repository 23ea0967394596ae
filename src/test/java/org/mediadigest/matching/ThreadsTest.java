package org.mediadigest.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mediadigest.article.Article;

class ThreadsTest {

  @Test
  void oneMatcherGivesAllThreadsWhatOneThreadGets() {
    Desk desk = new Desk();
    IntStream.range(0, 200).forEach(n -> desk.actor("a" + n, "Name" + n, "Name" + n + " Other"));
    desk.theme("t", "name1* NEAR/3 other");
    List<Article> articles = IntStream.range(0, 400).mapToObj(ThreadsTest::article).toList();

    Matcher shared = Matcher.compile(desk.codebook());
    List<String> together =
        articles.parallelStream().map(a -> Desk.counted(shared.match(a))).toList();

    Matcher alone = Matcher.compile(desk.codebook());
    assertThat(together)
        .isEqualTo(articles.stream().map(a -> Desk.counted(alone.match(a))).toList());
    assertThat(together).anyMatch(counted -> counted.contains("t="));
  }

  private static Article article(int seed) {
    Random random = new Random(seed);
    String text =
        IntStream.range(0, 300)
            .mapToObj(n -> random.nextInt(3) == 0 ? "Other" : "Name" + random.nextInt(5000))
            .collect(Collectors.joining(" "));
    return Desk.article("en", text);
  }
}
