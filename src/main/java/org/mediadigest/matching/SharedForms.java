package org.mediadigest.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mediadigest.codebook.Alias;
import org.mediadigest.codebook.Diagnostic;

/** Notices words that are a form of two actors: only one of them can be meant by the count. */
final class SharedForms {

  /** Two aliases of which a form in common was reported; the others add nothing. */
  private record Couple(Alias one, Alias other) {}

  private final Set<Couple> reported = new HashSet<>();
  private final List<Diagnostic> warnings = new ArrayList<>();

  private SharedForms() {}

  static List<Diagnostic> in(List<ListedForm> forms) {
    Map<List<String>, List<ListedForm>> byWords = new LinkedHashMap<>();
    forms.forEach(form -> byWords.computeIfAbsent(form.words(), w -> new ArrayList<>()).add(form));
    SharedForms shared = new SharedForms();
    byWords.values().forEach(shared::compare);
    return shared.warnings;
  }

  private void compare(List<ListedForm> alike) {
    for (int later = 1; later < alike.size(); later++) {
      for (ListedForm earlier : alike.subList(0, later)) {
        if (clash(earlier, alike.get(later)) && isNews(earlier, alike.get(later))) {
          warnings.add(warning(earlier, alike.get(later)));
        }
      }
    }
  }

  private static boolean clash(ListedForm one, ListedForm other) {
    return !one.actor().id().equals(other.actor().id())
        && meet(one.alias().languages(), other.alias().languages())
        && !(one.isExact() && other.isExact() && !one.capitals().equals(other.capitals()))
        && !toldApart(one.alias(), other.alias());
  }

  /** No language means all of them. */
  private static boolean meet(Collection<?> some, Collection<?> others) {
    return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
  }

  private static boolean toldApart(Alias one, Alias other) {
    return !one.near().isEmpty()
        && !other.near().isEmpty()
        && Collections.disjoint(one.near(), other.near());
  }

  private boolean isNews(ListedForm earlier, ListedForm later) {
    return reported.add(new Couple(earlier.alias(), later.alias()));
  }

  private static Diagnostic warning(ListedForm earlier, ListedForm later) {
    return new Diagnostic(
        Diagnostic.Severity.WARNING,
        later.alias().place(),
        "%s is also a form of '%s' (%s), see line %d"
            .formatted(
                later.described(),
                earlier.alias().text(),
                earlier.actor().id(),
                earlier.alias().place().line()),
        "tell them apart by near or lang, or give one 'inflect: false' and list its forms");
  }
}
