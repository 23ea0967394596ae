package org.mediadigest.codebook;

/**
 * A built-in test of the codebook: a sentence in which an actor or theme must, or must not, be
 * found.
 *
 * @param text the sentence
 * @param matches whether a mention is expected
 * @param place where the sentence stands in the codebook
 */
public record Example(String text, boolean matches, Place place) {}
