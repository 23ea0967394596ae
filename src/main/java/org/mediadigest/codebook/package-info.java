/**
 * What the team is looking for: actors, themes and sources, as edited by hand in three YAML files.
 *
 * <p>The files are read once into immutable values. Reading never stops at the first fault: an
 * analyst who has edited the codebook sees every problem at once, each with file, line, column and
 * a remedy. A rule is parsed once into a tree and prints as its source. The codebook's version is a
 * hash of its meaning, so that re-ordering keys or editing a comment does not recount an archive.
 *
 * <p>May import {@code article} and SnakeYAML; nothing here knows how matching works.
 */
@NullMarked
package org.mediadigest.codebook;

import org.jspecify.annotations.NullMarked;
