package org.mediadigest.article;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One news article as it was read from a file.
 *
 * @param file path below the article folder, with forward slashes; for the n-th article of a file
 *     that holds several, followed by {@code #n}. Unique within the folder.
 * @param date when it appeared and how we know; null when nothing tells
 * @param language the language of the text
 * @param source id of the outlet where the codebook knows it, else its name as found, else empty
 * @param url the article's own address; null when the file names none
 * @param sections title, lead and body, as far as present, in that order, each at most once
 */
public record Article(
    String file,
    @Nullable PublicationDate date,
    Language language,
    String source,
    @Nullable String url,
    List<Section> sections) {

  /** Refuses an article without a path or with sections doubled or out of order. */
  public Article {
    if (file.isBlank()) {
      throw new IllegalArgumentException("an article needs the path of its file");
    }
    sections = List.copyOf(sections);
    for (int i = 1; i < sections.size(); i++) {
      if (sections.get(i - 1).name().compareTo(sections.get(i).name()) >= 0) {
        throw new IllegalArgumentException(file + ": sections doubled or out of order");
      }
    }
  }

  /** The section of that name, if the article has one. */
  public Optional<Section> section(Section.Name name) {
    return sections.stream().filter(section -> section.name() == name).findFirst();
  }

  /** The headline; empty when there is none. */
  public String title() {
    return section(Section.Name.TITLE).map(Section::text).orElse("");
  }
}
