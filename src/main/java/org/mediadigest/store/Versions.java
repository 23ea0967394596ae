package org.mediadigest.store;

/**
 * What a file was analysed with.
 *
 * @param codebook version of the codebook
 * @param engine version of the program and its reading settings
 */
public record Versions(String codebook, String engine) {}
