package org.mediadigest.ingest;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Recognises files that are not text, so that their bytes are never counted as words.
 *
 * <p>A name is given where the first bytes betray one, since "a Word document: save it as text"
 * helps and "binary" does not.
 */
final class BinaryContent {

  private static final int EXAMINED_BYTES = 8192;

  /** Above this share of control characters a file is no text in any charset. */
  private static final double MOST_CONTROLS = 0.02;

  private static final String UNPACK = "unpack it into the article folder";
  private static final String AS_TEXT = "save it as .html or .txt";
  private static final String NO_TEXT = "it holds no text to count";

  private record Signature(int offset, String bytes, String kind, String remedy) {

    boolean matches(String start) {
      return start.startsWith(bytes, offset);
    }
  }

  private static final List<Signature> SIGNATURES =
      List.of(
          starts("%PDF-", "a PDF document", AS_TEXT),
          starts("{\\rtf", "an RTF document", AS_TEXT),
          starts("%!PS", "a PostScript document", AS_TEXT),
          hex("d0cf11e0a1b11ae1", "an older Microsoft Office file or saved e-mail", AS_TEXT),
          hex("504b0304", "a ZIP archive", UNPACK),
          hex("504b0506", "an empty ZIP archive", UNPACK),
          hex("504b0708", "a ZIP archive", UNPACK),
          hex("1f8b", "a gzip archive", UNPACK),
          hex("1f9d", "a compressed file (.Z)", UNPACK),
          starts("BZh", "a bzip2 archive", UNPACK),
          hex("fd377a585a00", "an xz archive", UNPACK),
          hex("28b52ffd", "a Zstandard archive", UNPACK),
          hex("377abcaf271c", "a 7-Zip archive", UNPACK),
          starts("Rar!", "a RAR archive", UNPACK),
          new Signature(257, "ustar", "a tar archive", UNPACK),
          hex("89504e470d0a1a0a", "a PNG picture", NO_TEXT),
          hex("ffd8ff", "a JPEG picture", NO_TEXT),
          starts("GIF8", "a GIF picture", NO_TEXT),
          hex("49492a00", "a TIFF picture", NO_TEXT),
          hex("4d4d002a", "a TIFF picture", NO_TEXT),
          starts("8BPS", "a Photoshop picture", NO_TEXT),
          starts("RIFF", "a sound, film or WebP picture", NO_TEXT),
          starts("ID3", "an MP3 sound", NO_TEXT),
          starts("OggS", "an Ogg sound or film", NO_TEXT),
          starts("FLV", "a Flash film", NO_TEXT),
          starts("ITSF", "a Windows help file", AS_TEXT),
          starts("SQLite format 3", "an SQLite database", NO_TEXT),
          starts("bplist", "a property list or Safari web archive", AS_TEXT),
          new Signature(4, "ftyp", "a film or HEIC picture", NO_TEXT));

  /** What a ZIP archive really is, by the ending of its name. */
  private static final Map<String, String> ZIPPED_DOCUMENTS =
      Map.ofEntries(
          Map.entry("docx", "a Word document"),
          Map.entry("dotx", "a Word template"),
          Map.entry("xlsx", "an Excel workbook"),
          Map.entry("xlsm", "an Excel workbook"),
          Map.entry("pptx", "a PowerPoint presentation"),
          Map.entry("odt", "an OpenDocument text"),
          Map.entry("ods", "an OpenDocument spreadsheet"),
          Map.entry("odp", "an OpenDocument presentation"),
          Map.entry("epub", "an e-book"),
          Map.entry("pages", "a Pages document"));

  private BinaryContent() {}

  /**
   * Passes over text.
   *
   * @throws UnreadableException when the content is not text
   */
  static void refuse(RawFile file) throws UnreadableException {
    String start = file.start(EXAMINED_BYTES);
    for (Signature signature : SIGNATURES) {
      if (signature.matches(start)) {
        throw refusal(file, signature);
      }
    }
    if (!TextDecoder.startsWithByteOrderMark(file) && isBinary(start)) {
      throw new UnreadableException("holds binary data, not text: " + AS_TEXT);
    }
  }

  private static UnreadableException refusal(RawFile file, Signature signature) {
    String document = ZIPPED_DOCUMENTS.get(file.ending());
    return document != null && signature.kind().contains("ZIP")
        ? new UnreadableException("is " + document + ", not text: " + AS_TEXT)
        : new UnreadableException("is " + signature.kind() + ", not text: " + signature.remedy());
  }

  private static boolean isBinary(String start) {
    long controls = start.chars().filter(BinaryContent::isControl).count();
    return start.indexOf('\0') >= 0 || controls > start.length() * MOST_CONTROLS;
  }

  private static boolean isControl(int unit) {
    return unit < ' ' && "\t\n\r\f\u001b".indexOf(unit) < 0;
  }

  private static Signature starts(String with, String kind, String remedy) {
    return new Signature(0, with, kind, remedy);
  }

  private static Signature hex(String start, String kind, String remedy) {
    byte[] bytes = HexFormat.of().parseHex(start);
    return new Signature(0, new String(bytes, StandardCharsets.ISO_8859_1), kind, remedy);
  }
}
