/**
 * Groups the copies of one text that several outlets carry, so that a wire story counts once.
 *
 * <p>May import {@code article} and the JDK.
 */
@NullMarked
package org.mediadigest.syndication;

import org.jspecify.annotations.NullMarked;
