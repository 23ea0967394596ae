package org.mediadigest.matching.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The same sentences in eight languages, line by line. */
record ParallelNews(SortedMap<String, List<String>> lines, String sha256) {

  private static final SortedMap<String, String> FILES =
      new TreeMap<>(
          Map.of(
              "de", "deu", "en", "eng", "es", "spa", "fr", "fra", "it", "ita", "pl", "pol", "ru",
              "rus", "uk", "ukr"));

  /** Reads the folder; its hash is that of all files, in the order of their languages. */
  static ParallelNews in(Path folder) throws IOException {
    SortedMap<String, List<String>> lines = new TreeMap<>();
    MessageDigest digest = newDigest();
    for (String language : languages()) {
      Path file = folder.resolve(FILES.get(language) + ".txt");
      digest.update(Files.readAllBytes(file));
      lines.put(language, Files.readAllLines(file));
    }
    return new ParallelNews(lines, HexFormat.of().formatHex(digest.digest()));
  }

  static List<String> languages() {
    return List.copyOf(FILES.keySet());
  }

  ParallelNews {
    lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has it", e);
    }
  }
}
