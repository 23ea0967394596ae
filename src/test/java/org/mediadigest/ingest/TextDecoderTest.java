package org.mediadigest.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {

  private static final String RUSSIAN =
      "Генеральный секретарь выступил перед депутатами и призвал союзников пересмотреть запреты.";

  @ParameterizedTest
  @CsvSource({"efbbbf,UTF-8", "fffe,UTF-16LE", "feff,UTF-16BE", "fffe0000,UTF-32LE"})
  void aByteOrderMarkDecidesAndIsNotPartOfTheText(String mark, String charset) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(HexFormat.of().parseHex(mark));
    bytes.write(RUSSIAN.getBytes(Charset.forName(charset)));
    assertThat(TextDecoder.decode(new RawFile("a.txt", bytes.toByteArray()))).isEqualTo(RUSSIAN);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251,<meta charset=windows-1251>",
    "KOI8-R,'<meta http-equiv=\"Content-Type\" content=\"text/html; charset=koi8-r\">'",
    "ISO-8859-5,<?xml version=\"1.0\" encoding=\"iso-8859-5\"?>",
  })
  void theCharsetAPageDeclaresIsUsed(String charset, String declaration) throws Exception {
    assertThat(decoded(declaration + RUSSIAN, charset)).endsWith(RUSSIAN);
  }

  @Test
  void validUtf8IsUtf8WhateverAnOldDeclarationSays() throws Exception {
    assertThat(decoded("<meta charset=windows-1251>" + RUSSIAN, "UTF-8")).endsWith(RUSSIAN);
  }

  @ParameterizedTest
  @CsvSource({"windows-1251", "KOI8-R", "UTF-8"})
  void withoutADeclarationTheBytesTell(String charset) throws Exception {
    assertThat(decoded(RUSSIAN, charset)).isEqualTo(RUSSIAN);
  }

  @Test
  void aWesternTextIsGuessedToo() throws Exception {
    String french = "Le secrétaire général a été reçu à l'Élysée après l'été, d'où l'intérêt.";
    assertThat(decoded(french, "windows-1252")).isEqualTo(french);
  }

  @Test
  void anUnknownDeclarationIsPassedOver() throws Exception {
    assertThat(decoded("<meta charset=martian-8>" + RUSSIAN, "windows-1251")).endsWith(RUSSIAN);
  }

  @Test
  void allLineEndsBecomeLineFeeds() throws Exception {
    assertThat(decoded("one\r\ntwo\rthree\nfour", "UTF-8")).isEqualTo("one\ntwo\nthree\nfour");
  }

  private static String decoded(String text, String charset) throws Exception {
    byte[] bytes = text.getBytes(Charset.forName(charset));
    return TextDecoder.decode(new RawFile("a.html", bytes));
  }
}
