/**
 * The commands, as typed by a person or a scheduler.
 *
 * <p>What was typed is understood before anything is started: a mistyped option, {@code --help} and
 * a broken codebook need no database. Then {@code run} starts Spring with all that the job needs,
 * while {@code check}, {@code explain} and {@code impact} go on without it, the store opened to be
 * read only. The wall clock is read here, once, to know which day yesterday was.
 *
 * <p>Whatever goes wrong is told in a sentence or two with what to do about it, never as a stack
 * trace; that goes to the log beside the store, or to the terminal when {@code --debug} asks for
 * it.
 *
 * <p>May import every room, picocli, Spring Boot, Jackson for {@code explain --json} and a progress
 * bar.
 */
@NullMarked
package org.mediadigest.cli;

import org.jspecify.annotations.NullMarked;
