/**
 * What the team is looking for: actors, themes and sources, as edited by hand in three YAML files.
 *
 * <p>The files are read once into immutable values. Reading never stops at the first fault: an
 * analyst who has edited the codebook sees every problem at once, each with file, line, column and
 * a remedy. So a reader of a file reports what is wrong and goes on with what it has; what it could
 * not understand it leaves out, and the codebook is refused in the end. Warnings are given only
 * with a codebook that is sound.
 *
 * <p>Of SnakeYAML only the tree of nodes is used. Its nodes keep their places, which diagnostics
 * need, and the words as written: {@code no} is Norwegian and {@code 2014-10-01} a text until a
 * reader asks for a date.
 *
 * <p>A rule is parsed once into a tree and prints as its source. The codebook's version is a hash
 * of its meaning, so that re-ordering keys or editing a comment does not recount an archive.
 *
 * <p>May import {@code article} and SnakeYAML; nothing here knows how matching works.
 */
@NullMarked
package org.mediadigest.codebook;

import org.jspecify.annotations.NullMarked;
