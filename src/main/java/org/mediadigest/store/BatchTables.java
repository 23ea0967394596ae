package org.mediadigest.store;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * The first migration: Spring Batch's own tables, from the script it ships for H2.
 *
 * <p>A migration in Java, since Flyway takes no script that does not carry a version in its name.
 */
public final class BatchTables implements JavaMigration {

  private static final String SCRIPT = "org/springframework/batch/core/schema-h2.sql";

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("1");
  }

  @Override
  public String getDescription() {
    return "tables of Spring Batch";
  }

  @Override
  public @Nullable Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) {
    ScriptUtils.executeSqlScript(context.getConnection(), new ClassPathResource(SCRIPT));
  }
}
