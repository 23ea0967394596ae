/**
 * Keeps what was read and counted, so that a night's run only does what is new and a trend has a
 * past.
 *
 * <p>One embedded database holds the articles with their wording, every mention counted or
 * rejected, the day tallies, and the tables in which Spring Batch notes how far it has come; so one
 * transaction can cover both. What an article was analysed with (its file's content hash, the
 * codebook's version, the engine's) is stored with it: that is what makes analysing it twice
 * harmless. A tally goes when an article it rests on changes, and is made anew when next needed.
 *
 * <p>Whoever only wants to look opens an {@link org.mediadigest.store.Archive}, which cannot write.
 *
 * <p>The SQL is what H2 and PostgreSQL both speak. Nothing here opens a transaction: whoever writes
 * decides what belongs together.
 *
 * <p>May import the rooms of what it keeps, spring-jdbc and Flyway.
 */
@NullMarked
package org.mediadigest.store;

import org.jspecify.annotations.NullMarked;
