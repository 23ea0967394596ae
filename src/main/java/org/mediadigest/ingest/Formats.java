package org.mediadigest.ingest;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what kind of file this is: by its content first, by its name only where content is mute.
 */
final class Formats {

  private static final int SNIFFED_BYTES = 2048;

  private static final Set<String> PLAIN_ENDINGS = Set.of("", "txt", "text", "md");
  private static final Set<String> PAGE_ENDINGS = Set.of("html", "htm", "xhtml", "xht", "shtml");

  /** A page's first tag, behind any byte order mark, XML declaration, comments and white space. */
  private static final Pattern PAGE_START =
      Pattern.compile(
          "\\A[^<]{0,8}(?:\\s*+(?:<\\?[^>]{0,400}+>|<!--(?:(?!-->).){0,1500}+-->))*+"
              + "\\s*+<(?:!doctype\\s+html|html|head|body)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Header lines as no article begins with: a saved e-mail or newsgroup posting. */
  private static final Pattern EMAIL_START =
      Pattern.compile(
          "\\A(?:[A-Z][A-Za-z-]{1,30}: ?[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*+){0,40}?"
              + "(?:Message-ID|MIME-Version|Received|Return-Path|Content-Type): ",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ANY_TAG =
      Pattern.compile("<(?:p|div|br|h1|title|meta|article)\\b", Pattern.CASE_INSENSITIVE);

  private final Format plainText = new PlainTextFormat();
  private final Format page = new HtmlFormat();

  /**
   * The reader for a file.
   *
   * @throws UnreadableException when there is none, with what the file seems to be
   */
  Format of(RawFile file) throws UnreadableException {
    BinaryContent.refuse(file);
    // Without the zero bytes, UTF-16 reads like ASCII.
    String start = file.start(SNIFFED_BYTES).replace("\0", "");
    if (PAGE_START.matcher(start).find()) {
      return page;
    }
    if (PAGE_ENDINGS.contains(file.ending())) {
      return ANY_TAG.matcher(start).find() ? page : plainText;
    }
    if (EMAIL_START.matcher(start.replace("\r", "")).find()) {
      throw new UnreadableException("is a saved e-mail: save the article in it as .html or .txt");
    }
    if (start.stripLeading().startsWith("<?xml")) {
      throw new UnreadableException("is XML but not a page: save the article as HTML or as text");
    }
    if (PLAIN_ENDINGS.contains(file.ending())) {
      return plainText;
    }
    throw new UnreadableException(
        "files ending in ."
            + file.ending()
            + " are not read: save the article as .html or .txt, or rename the file if it is one");
  }
}
