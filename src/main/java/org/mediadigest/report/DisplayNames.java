package org.mediadigest.report;

import org.mediadigest.article.Language;
import org.mediadigest.codebook.Actor;
import org.mediadigest.codebook.Codebook;
import org.mediadigest.codebook.Source;
import org.mediadigest.matching.Mention;

/** What readers call the codebook's actors, themes and sources. */
record DisplayNames(Codebook codebook, Language language) {

  /** The name of an actor or theme; its id when the codebook no longer has it. */
  String of(Mention.Kind kind, String id) {
    return kind == Mention.Kind.ACTOR
        ? codebook.actor(id).map(actor -> actor.name().in(language)).orElse(id)
        : codebook.theme(id).map(theme -> theme.name().in(language)).orElse(id);
  }

  String outlet(String source) {
    return codebook.source(source).map(Source::name).orElse(source);
  }

  String kind(Mention.Kind kind, String id) {
    return kind == Mention.Kind.THEME
        ? Mention.Kind.THEME.label()
        : codebook.actor(id).map(Actor::kind).map(Actor.Kind::label).orElse("group");
  }

  /** A source the codebook does not know is shown by snippets. */
  Source.Rights rights(String source) {
    return codebook.source(source).map(Source::rights).orElse(Source.Rights.SNIPPET);
  }
}
