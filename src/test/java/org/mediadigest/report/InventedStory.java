package org.mediadigest.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mediadigest.article.Language;
import org.mediadigest.article.Section;
import org.mediadigest.article.Span;
import org.mediadigest.matching.Mention;

/**
 * An invented story whose mentions are marked in its text.
 *
 * @param topic what it is about
 * @param language its language
 * @param sections title and body, the marks taken out
 * @param mentions what the marks say
 */
record InventedStory(
    String topic, Language language, List<Section> sections, List<Mention> mentions) {

  private static final Pattern MARK = Pattern.compile("([\\[{])([a-z-]+)\\|([^]}]+)[]}]");

  /** All invented stories, in the order of their file. */
  static List<InventedStory> all() {
    InputStream file = InventedStory.class.getResourceAsStream("invented-stories.txt");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).map(InventedStory::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the actor or theme is mentioned. */
  boolean names(String id) {
    return mentions.stream().anyMatch(mention -> mention.id().equals(id));
  }

  private static InventedStory of(String line) {
    String[] parts = line.split(" \\| ");
    List<Mention> mentions = new ArrayList<>();
    return new InventedStory(
        parts[0],
        new Language(parts[1]),
        List.of(
            section(Section.Name.TITLE, parts[2], mentions),
            section(Section.Name.BODY, parts[3], mentions)),
        List.copyOf(mentions));
  }

  private static Section section(Section.Name name, String marked, List<Mention> mentions) {
    StringBuilder text = new StringBuilder();
    Matcher mark = MARK.matcher(marked);
    int copied = 0;
    while (mark.find()) {
      text.append(marked, copied, mark.start());
      Span span = new Span(text.length(), text.length() + mark.group(3).length());
      text.append(mark.group(3));
      Mention.Kind kind = mark.group(1).equals("[") ? Mention.Kind.ACTOR : Mention.Kind.THEME;
      mentions.add(new Mention(mark.group(2), kind, name, span, mark.group(3), mark.group(3)));
      copied = mark.end();
    }
    return Section.of(name, text.append(marked.substring(copied)).toString());
  }
}
