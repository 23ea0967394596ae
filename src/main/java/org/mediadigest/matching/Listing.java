package org.mediadigest.matching;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.mediadigest.article.Language;
import org.mediadigest.codebook.Role;

/**
 * One listed wording of an actor: an alias, or the title of a role.
 *
 * @param actorId id of the actor whose it is
 * @param order its place among all listings of the codebook, to settle ties
 * @param by the wording as listed
 * @param languages languages of the articles it is looked for in; empty means all
 * @param exact whether capitals count
 * @param role the role whose title it is; null for an alias
 * @param company what must stand in the same article; null when it needs none
 */
record Listing(
    String actorId,
    int order,
    String by,
    SortedSet<Language> languages,
    boolean exact,
    @Nullable Role role,
    @Nullable Company company) {

  /**
   * Words of which one must stand in the article.
   *
   * @param group number under which they are looked for
   * @param words as listed
   */
  record Company(int group, List<String> words) {}

  boolean spokenIn(Language language) {
    return languages.isEmpty() || !language.known() || languages.contains(language);
  }
}
