package org.mediadigest.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.mediadigest.article.Article;
import org.mediadigest.article.Section;
import org.mediadigest.codebook.Source;

/**
 * Reads one file of the article folder into articles, or says why it cannot.
 *
 * <p>Safe for use by several threads.
 */
public final class ArticleReader {

  /** How the reason begins when the fault is ours or a pattern's, not the file's. */
  static final String DEFEATED = "defeated the reader; please report it with the file: ";

  private final ReadingSettings settings;
  private final Formats formats = new Formats();
  private final ArticleDating dating;
  private final LanguageTeller languages = new LanguageTeller();
  private final SourceFinder sources;
  private final FurnitureMarker furniture;

  /**
   * A reader.
   *
   * @param sources the outlets the codebook knows
   */
  public ArticleReader(ReadingSettings settings, List<Source> sources) {
    this.settings = settings;
    this.dating = new ArticleDating(settings.zone());
    this.sources = new SourceFinder(sources);
    this.furniture = new FurnitureMarker(settings.furniture());
  }

  /** What became of the file; bad content is set aside, never thrown. */
  public FileReading read(ArticleFile file) {
    if (file.size() > settings.maxBytes()) {
      return setAside(file, "", tooLarge(file.size()));
    }
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file.location());
    } catch (IOException e) {
      return setAside(file, "", ReadFailure.reason(e));
    }
    String hash = sha256(bytes);
    try {
      return new FileReading.Read(hash, articles(file, new RawFile(file.path(), bytes)));
    } catch (UnreadableException e) {
      return setAside(file, hash, e.reason());
    } catch (RuntimeException | StackOverflowError e) {
      // One odd file must not cost the night's digest; it is reported, not hidden.
      return setAside(file, hash, DEFEATED + e);
    }
  }

  private FileReading setAside(ArticleFile file, String hash, String reason) {
    return new FileReading.SetAside(hash, dating.date(file), reason);
  }

  private String tooLarge(long size) {
    return String.format(
        Locale.ROOT,
        "is too large: %,d bytes, and the limit is %,d; split it or raise the limit",
        size,
        settings.maxBytes());
  }

  private List<Article> articles(ArticleFile file, RawFile raw) throws UnreadableException {
    if (raw.bytes().length == 0) {
      throw new UnreadableException("is empty");
    }
    List<Draft> drafts = formats.of(raw).read(raw);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      String identity = drafts.size() == 1 ? file.path() : file.path() + '#' + (i + 1);
      articles.add(article(identity, file, drafts.get(i)));
    }
    return articles;
  }

  private Article article(String identity, ArticleFile file, Draft draft)
      throws UnreadableException {
    List<Section> sections = sections(draft);
    if (sections.stream().noneMatch(section -> hasLetters(section.text()))) {
      throw new UnreadableException("holds no words");
    }
    return new Article(
        identity,
        dating.date(draft, file),
        languages.tell(draft.text().isBlank() ? draft.title() : draft.text(), draft.languages()),
        sources.find(file.path(), draft.publishers(), draft.addresses()),
        draft.addresses().stream().findFirst().orElse(null),
        sections);
  }

  private List<Section> sections(Draft draft) {
    List<Section> sections = new ArrayList<>();
    addSection(Section.Name.TITLE, draft.title(), sections);
    addSection(Section.Name.LEAD, draft.lead(), sections);
    addSection(Section.Name.BODY, draft.body(), sections);
    return sections;
  }

  private void addSection(Section.Name name, String text, List<Section> sections) {
    if (!text.isEmpty()) {
      sections.add(furniture.mark(name, text));
    }
  }

  private static boolean hasLetters(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
