package org.mediadigest.matching;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mediadigest.article.Article;
import org.mediadigest.article.Language;
import org.mediadigest.article.Section;
import org.mediadigest.article.Span;
import org.mediadigest.codebook.Codebook;
import org.mediadigest.codebook.CodebookException;

/** The gold set of one language: a codebook of base forms and sentences with marked mentions. */
record OwnGold(String language, Path folder, List<Sentence> sentences) {

  static final Path ROOT = Path.of("src/test/resources/org/mediadigest/matching/gold");

  private static final Pattern MARK = Pattern.compile("\\[\\[([a-z0-9-]+)\\|([^\\]]+)\\]\\]");

  /** A sentence without its marks, and what should be found there. */
  record Sentence(String text, Set<Found> expected) {}

  /** An actor at a place. */
  record Found(Span span, String id) implements Comparable<Found> {
    @Override
    public int compareTo(Found other) {
      int bySpan = span.compareTo(other.span);
      return bySpan != 0 ? bySpan : id.compareTo(other.id);
    }
  }

  static List<OwnGold> all() throws IOException {
    List<Path> folders;
    try (Stream<Path> entries = Files.list(ROOT)) {
      folders = entries.filter(Files::isDirectory).sorted().toList();
    }
    List<OwnGold> all = new ArrayList<>();
    for (Path folder : folders) {
      List<Sentence> sentences =
          Files.readAllLines(folder.resolve("sentences.txt")).stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(OwnGold::read)
              .toList();
      all.add(new OwnGold(folder.getFileName().toString(), folder, sentences));
    }
    return all;
  }

  private static Sentence read(String line) {
    StringBuilder text = new StringBuilder();
    Set<Found> expected = new TreeSet<>();
    Matcher mark = MARK.matcher(line);
    while (mark.find()) {
      mark.appendReplacement(text, "");
      int start = text.length();
      text.append(mark.group(2));
      expected.add(new Found(new Span(start, text.length()), mark.group(1)));
    }
    mark.appendTail(text);
    return new Sentence(text.toString(), expected);
  }

  /** Runs the matcher over each sentence as an article of its own. */
  GoldScore score() throws CodebookException {
    var matcher = org.mediadigest.matching.Matcher.compile(Codebook.load(folder));
    GoldScore score = new GoldScore(language);
    for (Sentence sentence : sentences) {
      Set<Found> found = new TreeSet<>();
      for (Mention mention : matcher.match(article(sentence.text())).mentions()) {
        found.add(new Found(mention.span(), mention.id()));
      }
      score.add(sentence, found);
    }
    return score;
  }

  private Article article(String text) {
    List<Section> body = List.of(Section.of(Section.Name.BODY, text));
    return new Article("gold/" + language, null, new Language(language), "", null, body);
  }

  /** Hash of the codebook and the sentences: figures of another gold cannot be compared. */
  String sha256() throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (String file : List.of("actors.yml", "sentences.txt")) {
      String content = Files.readString(folder.resolve(file)).replace("\r\n", "\n");
      digest.update(content.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
