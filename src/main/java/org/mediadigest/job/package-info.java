/**
 * The night's job: a folder of articles in, one pair of digests a day out.
 *
 * <p>Spring Batch carries it, and lives in this room alone. Five steps follow each other: files
 * that vanished are forgotten, articles are read and analysed, copies of one text are found, days
 * are counted, digests are written. The classes here only translate between Batch and the rooms
 * that decide; the steps hand each other nothing but through the store, so that one of them could
 * run elsewhere.
 *
 * <p>A run is identified by what its digests depend on: the range, the articles' content, the
 * versions of codebook and engine, the digests' language and desk. The same again is therefore
 * known to be done; a run that was killed goes on at its checkpoint. A digest is drawn to a
 * temporary file and moved into place, so that nobody ever opens half of one, and left alone when
 * its bytes would be the same.
 *
 * <p>May import every room but {@code cli}.
 */
@NullMarked
package org.mediadigest.job;

import org.jspecify.annotations.NullMarked;
