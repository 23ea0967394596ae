package org.mediadigest.job;

import org.mediadigest.store.ArticleStore;
import org.mediadigest.store.DayStore;
import org.mediadigest.store.DigestStore;
import org.mediadigest.store.TallyStore;
import org.springframework.jdbc.core.JdbcTemplate;

/** The store, by what is kept in it. */
record Stores(ArticleStore articles, DayStore days, TallyStore tallies, DigestStore digests) {

  static Stores in(JdbcTemplate jdbc) {
    return new Stores(
        new ArticleStore(jdbc), new DayStore(jdbc), new TallyStore(jdbc), new DigestStore(jdbc));
  }
}
