package org.mediadigest.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsFolderTest {

  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2024-01-01T00:00:00Z"));

  @TempDir Path root;
  private ReportsFolder reports;
  private Path digest;

  @BeforeEach
  void open() {
    reports = new ReportsFolder(root);
    digest = reports.digest(LocalDate.of(2024, 5, 27), "pdf");
  }

  @Test
  void aDigestHasItsPlaceByYearAndDay() {
    assertThat(digest).isEqualTo(root.resolve("2024/2024-05-27/digest-2024-05-27.pdf"));
  }

  @Test
  void theSameBytesLeaveTheFileAlone() throws IOException {
    reports.write(digest, out -> out.write(1));
    Files.setLastModifiedTime(digest, LONG_AGO);

    assertThat(reports.write(digest, out -> out.write(1)))
        .isEqualTo(ReportsFolder.Outcome.UNCHANGED);
    assertThat(Files.getLastModifiedTime(digest)).isEqualTo(LONG_AGO);
  }

  @Test
  void otherBytesTakeItsPlace() throws IOException {
    reports.write(digest, out -> out.write(1));

    assertThat(reports.write(digest, out -> out.write(2))).isEqualTo(ReportsFolder.Outcome.WRITTEN);
    assertThat(digest).hasBinaryContent(new byte[] {2});
  }

  @Test
  void aFailureLeavesTheOldDigestAndNothingElse() throws IOException {
    reports.write(digest, out -> out.write(1));

    assertThatThrownBy(() ->
            reports.write(
                digest,
                out -> {
                  out.write(2);
                  throw new IOException("the disk is full");
                }))
        .hasMessage("the disk is full");

    assertThat(digest).hasBinaryContent(new byte[] {1});
    try (Stream<Path> files = Files.list(digest.getParent())) {
      assertThat(files).containsExactly(digest);
    }
  }
}
