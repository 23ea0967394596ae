package org.mediadigest.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mediadigest.codebook.Actor;
import org.mediadigest.codebook.Alias;
import org.mediadigest.codebook.Codebook;
import org.mediadigest.codebook.Diagnostic;
import org.mediadigest.codebook.Place;
import org.mediadigest.codebook.Role;

/** Warns of what works in a codebook and yet may not do what its author means. */
public final class Lint {

  /** Days before a role's end in which it is time to list the successor. */
  private static final int NOTICE = 30;

  /** Articles in which a name that is listed with reason should have stood at least once. */
  private static final int ENOUGH = 1_000;

  private Lint() {}

  /**
   * What can be told from the codebook alone: roles about to end, words that are a form of two
   * actors, aliases that are common words, exclusions that never act.
   *
   * @param today the day on which it is asked
   * @return warnings, sorted by place
   */
  public static List<Diagnostic> of(Codebook codebook, LocalDate today) {
    List<ListedForm> forms = ListedForm.of(codebook.actors());
    List<Diagnostic> warnings = new ArrayList<>(endingRoles(codebook.actors(), today));
    warnings.addAll(SharedForms.in(forms));
    warnings.addAll(CommonWords.known().in(forms));
    warnings.addAll(DeadExclusions.in(codebook.actors()));
    return warnings.stream().sorted().toList();
  }

  /** Whether an archive of so many articles can tell that an alias is listed in vain. */
  public static boolean canTellFrom(long articles) {
    return articles >= ENOUGH;
  }

  /**
   * Aliases that never counted in the stored archive.
   *
   * @param counted by actor, the wordings that counted at least once
   * @param articles how many articles the archive holds
   * @return a warning for each actor that has such aliases, sorted by place
   */
  public static List<Diagnostic> neverCounted(
      Codebook codebook, Map<String, Set<String>> counted, long articles) {
    List<Diagnostic> warnings = new ArrayList<>();
    for (Actor actor : codebook.actors()) {
      Set<String> found = counted.getOrDefault(actor.id(), Set.of());
      List<Alias> idle =
          actor.aliases().stream().filter(alias -> !found.contains(alias.text())).toList();
      if (!idle.isEmpty()) {
        warnings.add(idleAliases(actor, idle, articles));
      }
    }
    return warnings.stream().sorted().toList();
  }

  private static Diagnostic idleAliases(Actor actor, List<Alias> idle, long articles) {
    String texts =
        idle.stream()
            .map(alias -> "'" + alias.text() + "'")
            .distinct()
            .collect(Collectors.joining(", "));
    return warning(
        idle.getFirst().place(),
        "never counted for %s in the %d stored articles: %s".formatted(actor.id(), articles, texts),
        "correct or delete what is listed in vain; what is new is known after 'run --again'");
  }

  private static List<Diagnostic> endingRoles(Collection<Actor> actors, LocalDate today) {
    List<Diagnostic> warnings = new ArrayList<>();
    for (Actor actor : actors) {
      for (Role role : actor.roles()) {
        LocalDate end = role.to();
        if (end != null && isSoon(end, today)) {
          warnings.add(endingRole(actor, role, end));
        }
      }
    }
    return warnings;
  }

  private static boolean isSoon(LocalDate end, LocalDate today) {
    return !end.isBefore(today) && !end.isAfter(today.plusDays(NOTICE));
  }

  private static Diagnostic endingRole(Actor actor, Role role, LocalDate end) {
    String title = role.titles().firstEntry().getValue().getFirst();
    return warning(
        role.place(),
        "%s holds the title '%s' only until %s".formatted(actor.id(), title, end),
        "list the successor from the next day on, or move the end");
  }

  private static Diagnostic warning(Place place, String message, String remedy) {
    return new Diagnostic(Diagnostic.Severity.WARNING, place, message, remedy);
  }
}
