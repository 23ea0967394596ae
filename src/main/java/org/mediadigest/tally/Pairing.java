package org.mediadigest.tally;

/**
 * How often an actor and a theme stand together.
 *
 * @param actor the actor's id
 * @param theme the theme's id
 * @param sentences sentences that mention both, as published
 * @param collapsed the same, the copies of one text counted once
 * @param articles articles that mention both, as published
 * @param stories the same, the copies of one text counted once
 */
public record Pairing(
    String actor, String theme, int sentences, int collapsed, int articles, int stories) {}
