package org.mediadigest.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mediadigest.article.Article;
import org.mediadigest.article.PublicationDate;
import org.mediadigest.article.PublicationDate.Provenance;
import org.mediadigest.article.Section;
import org.mediadigest.article.Span;

class ArticleReaderTest {

  private static final Instant SAVED = Instant.parse("2024-06-01T22:30:15Z");

  private static final ArticleReader READER =
      new ArticleReader(
          new ReadingSettings(ZoneId.of("Europe/Brussels"), 5_000_000, DefaultFurniture.patterns()),
          List.of());

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a.txt  | 255044462d312e37         | is a PDF document
          a.txt  | 504b030414000600         | is a ZIP archive
          a.docx | 504b030414000600         | is a Word document
          a.html | 1f8b080000000000         | is a gzip archive
          a.doc  | d0cf11e0a1b11ae1         | is an older Microsoft Office file
          a.txt  | 89504e470d0a1a0a         | is a PNG picture
          a.txt  | 41420043444546           | holds binary data
          a.txt  | 0102030405060708         | holds binary data
          a.csv  | 612c622c630a             | files ending in .csv are not read
          a.txt  | 20200a0a                 | holds no words
          a.txt  | 2d2d2d20323032340a       | holds no words
          a.xml  | 3c3f786d6c2076657273696f6e3d22312e30223f3e3c6e6f74652f3e | is XML but not a page
          """)
  void whatIsNoArticleIsSetAsideWithWhatItSeemsToBe(String name, String bytes, String reason)
      throws IOException {
    assertThat(setAside(name, HexFormat.of().parseHex(bytes)).reason()).startsWith(reason);
  }

  @Test
  void anEmptyFileIsSetAside() throws IOException {
    assertThat(setAside("a.txt", new byte[0]).reason()).isEqualTo("is empty");
  }

  @Test
  void aFileOverTheLimitIsNotEvenOpened() throws IOException {
    ArticleFile large = new ArticleFile("a.txt", folder.resolve("nowhere"), 5_000_001, SAVED);
    assertThat(READER.read(large))
        .isInstanceOfSatisfying(
            FileReading.SetAside.class,
            aside ->
                assertThat(aside.reason())
                    .isEqualTo(
                        "is too large: 5,000,001 bytes, and the limit is 5,000,000;"
                            + " split it or raise the limit"));
  }

  @Test
  void aFileThatVanishedIsSetAside() {
    ArticleFile gone = new ArticleFile("a.txt", folder.resolve("gone.txt"), 10, SAVED);
    assertThat(READER.read(gone))
        .isInstanceOfSatisfying(
            FileReading.SetAside.class,
            aside -> assertThat(aside.reason()).isEqualTo("is no longer there"));
  }

  @Test
  void aFileSetAsideAnswersToTheDayOfItsPath() throws IOException {
    assertThat(setAside("2024-05-27/a.txt", new byte[] {0, 1, 2}).date())
        .isEqualTo(new PublicationDate(LocalDate.of(2024, 5, 27), null, Provenance.PATH));
  }

  @Test
  void aPageIsReadAsAPageWhateverItsName() throws IOException {
    String page = "<!DOCTYPE html><html><body><p>The ministers met in Sofia on Monday.</p></body>";
    for (String name : new String[] {"a.txt", "a", "a.aspx"}) {
      assertThat(article(name, page).sections())
          .containsExactly(Section.of(Section.Name.BODY, "The ministers met in Sofia on Monday."));
    }
  }

  @Test
  void textNamedAsAPageIsReadAsText() throws IOException {
    assertThat(article("a.html", "Sofia waits\n\nThe ministers met < on Monday.").title())
        .isEqualTo("Sofia waits");
  }

  @Test
  void theSameBytesHaveTheSameHash() throws IOException {
    FileReading one = read("a.txt", "Sofia waits".getBytes(UTF_8));
    FileReading other = read("b.txt", "Sofia waits".getBytes(UTF_8));
    assertThat(one.contentHash()).hasSize(64).isEqualTo(other.contentHash());
  }

  @Test
  void metadataIsToldInTheZoneOfTheDigest() throws IOException {
    assertThat(
            article(
                    "2024-05-20/a.html",
                    page("<meta property='article:published_time' content='2024-05-27T22:40Z'>"))
                .date())
        .isEqualTo(
            new PublicationDate(
                LocalDate.of(2024, 5, 28), LocalTime.of(0, 40), Provenance.METADATA));
  }

  @ParameterizedTest
  @CsvSource({"1970-01-01", "2031-01-01", "yesterday", "''"})
  void aDateThatCannotBeIsPassedOver(String stated) throws IOException {
    Article article =
        article(
            "2024-05-26/a.html",
            page("<meta name='date' content='" + stated + "'>").replace("canonical", "none"));
    assertThat(article.date())
        .isEqualTo(new PublicationDate(LocalDate.of(2024, 5, 26), null, Provenance.PATH));
  }

  @Test
  void theAddressGoesBeforeThePath() throws IOException {
    assertThat(article("2024-05-26/a.html", page("")).date())
        .isEqualTo(new PublicationDate(LocalDate.of(2024, 5, 25), null, Provenance.URL));
  }

  @Test
  void ofSeveralDatesInAPathTheInnermostCounts() throws IOException {
    assertThat(article("archive-2023-01-01/2024/05/26/a.txt", "Sofia waits").date())
        .isEqualTo(new PublicationDate(LocalDate.of(2024, 5, 26), null, Provenance.PATH));
  }

  @Test
  void anUndatedTextHasTheDayOfItsFile() throws IOException {
    assertThat(article("a.txt", "Sofia waits").date())
        .isEqualTo(
            new PublicationDate(
                LocalDate.of(2024, 6, 2), LocalTime.of(0, 30), Provenance.FILE_TIME));
  }

  @Test
  @Timeout(20)
  void aHostilePageNeitherHangsNorCrashes() throws IOException {
    for (String page :
        List.of(
            "<html>" + "<div class='a b'>".repeat(200_000) + "Sofia waits for the ministers.",
            "<html><p>" + "<b><i>".repeat(50_000) + "Sofia waits for the ministers.",
            "<html>" + "<table><tr><td>".repeat(30_000) + "Sofia waits for the ministers.",
            "<html><script type='application/ld+json'>"
                + "[".repeat(100_000)
                + "</script><p>Sofia.",
            "<html><title>" + " - |".repeat(200_000) + "</title><p>Sofia waits.",
            "<html><p>" + "Sofia waits, \n".repeat(100_000),
            "<html><meta name=date content='" + "2024-".repeat(100_000) + "'><p>Sofia waits.")) {
      assertThat(read("a.html", page.getBytes(UTF_8))).isInstanceOf(FileReading.Read.class);
    }
  }

  @Test
  @Timeout(20)
  void aHostileTextNeitherHangsNorCrashes() throws IOException {
    for (String text :
        List.of(
            "Sofia waits" + "\n".repeat(1_000_000) + "for the ministers",
            "Sofia" + " \n \n".repeat(500_000) + "waits",
            "Sofia waits" + ".\"".repeat(1_000_000),
            "a".repeat(3_000_000),
            "© Sofia ".repeat(300_000),
            "Sofia\n\n" + "-".repeat(1_000_000),
            "Read more ".repeat(200_000),
            "Sofia\n\n" + "27 mai ".repeat(300_000))) {
      assertThat(read("a.txt", text.getBytes(UTF_8))).isInstanceOf(FileReading.Read.class);
    }
  }

  @Test
  void aPatternThatOverflowsCostsOneFileOnly() throws IOException {
    ArticleReader reader =
        new ArticleReader(
            new ReadingSettings(
                ZoneId.of("UTC"),
                5_000_000,
                List.of(ReadingSettings.FurniturePattern.of("greedy", "(?:a|b)*c"))),
            List.of());
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "ab".repeat(1_000_000));
    assertThat(reader.read(new ArticleFile("a.txt", file, 2_000_000, SAVED)))
        .isInstanceOfSatisfying(
            FileReading.SetAside.class,
            aside -> assertThat(aside.reason()).startsWith(ArticleReader.DEFEATED));
  }

  @Test
  void aPatternOfTheTeamIsReadWithoutRegardToCaseAndLineByLine() {
    ReadingSettings settings =
        new ReadingSettings(
            ZoneId.of("UTC"),
            1,
            List.of(
                new ReadingSettings.FurniturePattern(
                    "house line", Pattern.compile("^вісник:.*$"))));
    assertThat(
            new FurnitureMarker(settings.furniture())
                .mark(Section.Name.BODY, "Порт.\nВІСНИК: пишіть нам\nПричал.")
                .furniture())
        .singleElement()
        .satisfies(mark -> assertThat(mark.span()).isEqualTo(new Span(6, 24)));
  }

  @Test
  void aCompressedPageIsNamedForWhatItIs() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(page("").getBytes(UTF_8));
    }
    assertThat(setAside("a.html", bytes.toByteArray()).reason())
        .isEqualTo("is a gzip archive, not text: unpack it into the article folder");
  }

  private static String page(String head) {
    return "<!DOCTYPE html><html><head><link rel=canonical"
        + " href='https://porto.example/2024/05/25/a'>"
        + head
        + "</head><body><p>The ministers met in Sofia on Monday.</p></body></html>";
  }

  private FileReading.SetAside setAside(String path, byte[] bytes) throws IOException {
    FileReading reading = read(path, bytes);
    assertThat(reading).isInstanceOf(FileReading.SetAside.class);
    return (FileReading.SetAside) reading;
  }

  private Article article(String path, String text) throws IOException {
    FileReading reading = read(path, text.getBytes(UTF_8));
    assertThat(reading).isInstanceOf(FileReading.Read.class);
    return ((FileReading.Read) reading).articles().getFirst();
  }

  private FileReading read(String path, byte[] bytes) throws IOException {
    Path file = Files.createTempFile(folder, "content", "");
    Files.write(file, bytes);
    return READER.read(new ArticleFile(path, file, bytes.length, SAVED));
  }
}
