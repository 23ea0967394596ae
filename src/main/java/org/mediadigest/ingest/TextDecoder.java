package org.mediadigest.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns bytes into text.
 *
 * <p>Asked in this order: the byte order mark, valid UTF-8, the charset the file declares, a guess
 * from the bytes. Valid UTF-8 goes before the declaration because browsers that save a page turn it
 * into UTF-8 and leave the old declaration standing, while no other charset passes for UTF-8 by
 * chance.
 */
final class TextDecoder {

  private static final int DECLARATION_BYTES = 4096;

  /** Below this the detector guesses; out of 100. */
  private static final int LEAST_CONFIDENCE = 10;

  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?:<meta[^>]{0,200}?charset|<\\?xml[^>]{0,100}?encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)",
          Pattern.CASE_INSENSITIVE);

  /** A byte order mark, one character a byte. */
  private record Mark(String bytes, Charset charset) {}

  /** UTF-32 before UTF-16, whose little-endian mark it begins with. */
  private static final List<Mark> MARKS =
      List.of(
          new Mark("\u00ef\u00bb\u00bf", StandardCharsets.UTF_8),
          new Mark("\u00ff\u00fe\0\0", Charset.forName("UTF-32LE")),
          new Mark("\0\0\u00fe\u00ff", Charset.forName("UTF-32BE")),
          new Mark("\u00ff\u00fe", StandardCharsets.UTF_16LE),
          new Mark("\u00fe\u00ff", StandardCharsets.UTF_16BE));

  private static final int LONGEST_MARK = 4;

  private TextDecoder() {}

  /** Whether the file begins with a Unicode byte order mark. */
  static boolean startsWithByteOrderMark(RawFile file) {
    return mark(file).isPresent();
  }

  /**
   * The text, with line ends as line feeds.
   *
   * @throws UnreadableException when no charset makes text of the bytes
   */
  static String decode(RawFile file) throws UnreadableException {
    return decoded(file).replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String decoded(RawFile file) throws UnreadableException {
    byte[] bytes = file.bytes();
    Optional<Mark> mark = mark(file);
    if (mark.isPresent()) {
      int length = mark.get().bytes().length();
      return new String(bytes, length, bytes.length - length, mark.get().charset());
    }
    Optional<String> text =
        strictly(bytes, StandardCharsets.UTF_8)
            .or(() -> declared(file).flatMap(charset -> strictly(bytes, charset)));
    return text.isPresent() ? text.get() : guessed(bytes);
  }

  private static Optional<Mark> mark(RawFile file) {
    String start = file.start(LONGEST_MARK);
    return MARKS.stream().filter(mark -> start.startsWith(mark.bytes())).findFirst();
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException notThisCharset) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> declared(RawFile file) {
    Matcher matcher = DECLARATION.matcher(file.start(DECLARATION_BYTES));
    return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  private static String guessed(byte[] bytes) throws UnreadableException {
    CharsetMatch match = new CharsetDetector().setText(bytes).detect();
    if (match == null || match.getConfidence() < LEAST_CONFIDENCE) {
      throw undecodable();
    }
    Charset charset = charset(match.getName()).orElseThrow(TextDecoder::undecodable);
    return new String(bytes, charset);
  }

  private static UnreadableException undecodable() {
    return new UnreadableException("is in an unknown charset: save it as UTF-8");
  }
}
