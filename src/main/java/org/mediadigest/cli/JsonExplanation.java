package org.mediadigest.cli;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediadigest.article.Article;
import org.mediadigest.article.PublicationDate;
import org.mediadigest.article.Section;
import org.mediadigest.matching.ArticleMatches;
import org.mediadigest.matching.Mention;
import org.mediadigest.matching.Rejection;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** For programs: one JSON object a line, its keys in the order of the records below. */
final class JsonExplanation implements Explanation {

  private record ArticleLine(
      String file,
      String title,
      @Nullable String date,
      @Nullable String dateFrom,
      String language,
      String source,
      @Nullable String url,
      List<SectionPart> sections,
      List<MentionPart> mentions,
      List<RejectedPart> rejected) {}

  private record SectionPart(String name, String text, List<int[]> furniture) {}

  private record MentionPart(
      String id, String kind, String section, int start, int end, String surface, String by) {}

  private record RejectedPart(
      String id,
      String kind,
      String section,
      int start,
      int end,
      String surface,
      String by,
      String reason) {}

  private record SetAsideLine(String file, String setAside) {}

  private final JsonMapper json =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();
  private final PrintWriter out;

  JsonExplanation(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void article(Article article, ArticleMatches matches) {
    PublicationDate date = article.date();
    out.println(
        json.writeValueAsString(
            new ArticleLine(
                article.file(),
                article.title(),
                date == null ? null : date.day().toString(),
                date == null ? null : date.from().label(),
                article.language().code(),
                article.source(),
                article.url(),
                article.sections().stream().map(JsonExplanation::part).toList(),
                matches.mentions().stream().map(JsonExplanation::part).toList(),
                matches.rejected().stream().map(JsonExplanation::part).toList())));
  }

  @Override
  public void setAside(String file, String reason) {
    out.println(json.writeValueAsString(new SetAsideLine(file, reason)));
  }

  private static SectionPart part(Section section) {
    return new SectionPart(
        section.name().label(),
        section.text(),
        section.furniture().stream()
            .map(mark -> new int[] {mark.span().start(), mark.span().end()})
            .toList());
  }

  private static MentionPart part(Mention mention) {
    return new MentionPart(
        mention.id(),
        mention.kind().label(),
        mention.section().label(),
        mention.span().start(),
        mention.span().end(),
        mention.surface(),
        mention.by());
  }

  private static RejectedPart part(Rejection rejection) {
    Mention candidate = rejection.candidate();
    return new RejectedPart(
        candidate.id(),
        candidate.kind().label(),
        candidate.section().label(),
        candidate.span().start(),
        candidate.span().end(),
        candidate.surface(),
        candidate.by(),
        rejection.reason().label());
  }
}
