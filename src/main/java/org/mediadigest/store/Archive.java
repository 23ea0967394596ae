package org.mediadigest.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mediadigest.matching.Mention;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The store of earlier runs, opened to be read only: nothing in it changes, and while a run has it
 * open it cannot be opened.
 */
public final class Archive implements AutoCloseable {

  private static final String DATABASE = "media-digest";

  private final SingleConnectionDataSource connection;
  private final JdbcClient sql;
  private final DayStore days;

  private Archive(Connection connection) {
    this.connection = new SingleConnectionDataSource(connection, true);
    JdbcTemplate jdbc = new JdbcTemplate(this.connection);
    this.sql = JdbcClient.create(jdbc);
    this.days = new DayStore(jdbc);
  }

  /** Whether there is a store in that folder. */
  public static boolean existsIn(Path folder) {
    return Files.isRegularFile(folder.resolve(DATABASE + ".mv.db"));
  }

  /**
   * Opens the store in that folder.
   *
   * @throws SQLException when it cannot be opened, be it that a run is using it or that none has
   *     got as far as creating its tables
   */
  public static Archive open(Path folder) throws SQLException {
    String file = folder.toAbsolutePath().resolve(DATABASE).toString();
    String readOnly = ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r;TRACE_LEVEL_FILE=0";
    Connection connection = DriverManager.getConnection("jdbc:h2:file:" + file + readOnly, "", "");
    try (Statement probe = connection.createStatement()) {
      probe.execute("select 1 from mention where article_id is null");
      return new Archive(connection);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** The stored articles, day by day. */
  public DayStore days() {
    return days;
  }

  /** How many articles it holds. */
  public long articles() {
    return sql.sql("select count(*) from article").query(Long.class).single();
  }

  /** By actor, the aliases and titles that counted at least once. */
  public Map<String, Set<String>> wordingsCounted() {
    Map<String, Set<String>> wordings = new TreeMap<>();
    sql.sql(
            """
            select distinct subject, found_by from mention
            where kind = :actor and reason is null
            """)
        .param("actor", Mention.Kind.ACTOR.name())
        .query(row -> {
          wordings
              .computeIfAbsent(row.getString("subject"), any -> new TreeSet<>())
              .add(row.getString("found_by"));
        });
    return wordings;
  }

  @Override
  public void close() {
    connection.destroy();
  }
}
