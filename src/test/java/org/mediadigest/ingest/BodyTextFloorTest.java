package org.mediadigest.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Holds what text extraction has reached. The floor is only ever raised; a change that costs
 * quality on purpose says so with {@code -Dgold.lower-floor=true} and writes the new floor down.
 */
class BodyTextFloorTest {

  private static final String FLOOR = "body-text-floor.properties";

  @Test
  void extractionIsNotWorseThanItWas() throws Exception {
    Path gold = GoldFolder.part("body-text");
    Properties floor = floor();
    String hash = sha256(gold.resolve("ground-truth.json"));
    Assumptions.assumeTrue(
        hash.equals(floor.getProperty("ground-truth.sha256")), "skipped: other gold data: " + hash);
    BodyTextEvaluation reached = BodyTextEvaluation.of(gold);
    System.out.println(reached);
    if (!Boolean.getBoolean("gold.lower-floor")) {
      assertThat(reached.f1()).isGreaterThanOrEqualTo(Double.parseDouble(floor.getProperty("f1")));
    }
  }

  private static Properties floor() throws IOException {
    Properties floor = new Properties();
    try (InputStream in = BodyTextFloorTest.class.getResourceAsStream(FLOOR)) {
      floor.load(in);
    }
    return floor;
  }

  private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
  }
}
