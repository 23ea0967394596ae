package org.mediadigest.matching.inflection;

import java.util.Collection;

/** How one language inflects the base form of a name. */
interface Grammar {
  /** The forms of the name; the base form itself need not be among them. */
  Collection<String> forms(String baseForm, Inflection.Kind kind);
}
