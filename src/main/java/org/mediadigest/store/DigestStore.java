package org.mediadigest.store;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The digests as they were last written. */
public final class DigestStore {

  private final JdbcClient sql;

  /** A store in that database. */
  public DigestStore(JdbcTemplate jdbc) {
    this.sql = JdbcClient.create(jdbc);
  }

  /** Notes what was written. */
  public void replace(LocalDate day, String ending, String contentHash) {
    sql.sql("delete from digest_file where digest_day = :day and ending = :ending")
        .param("day", day)
        .param("ending", ending)
        .update();
    sql.sql("insert into digest_file values (:day, :ending, :hash)")
        .param("day", day)
        .param("ending", ending)
        .param("hash", contentHash)
        .update();
  }

  /** SHA-256 of that digest's bytes as last written; empty when it never was. */
  public Optional<String> contentHash(LocalDate day, String ending) {
    return sql.sql(
            "select content_hash from digest_file where digest_day = :day and ending = :ending")
        .param("day", day)
        .param("ending", ending)
        .query(String.class)
        .optional();
  }
}
