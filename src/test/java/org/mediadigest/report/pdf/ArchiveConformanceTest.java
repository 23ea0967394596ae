package org.mediadigest.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mediadigest.article.Language;
import org.mediadigest.report.DailyDigest;
import org.mediadigest.report.InventedDigest;
import org.mediadigest.report.UnwieldyDigest;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Holds the digest to PDF/A-2u, the archive standard with text that can be searched. */
class ArchiveConformanceTest {

  @BeforeAll
  static void findTheValidator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static Stream<DailyDigest> digests() {
    return Stream.of(
        InventedDigest.busyDay(new Language("en")),
        InventedDigest.firstDay(new Language("fr")),
        InventedDigest.emptyDay(new Language("en")),
        UnwieldyDigest.day());
  }

  @ParameterizedTest
  @MethodSource("digests")
  void everyDigestIsFitForTheArchive(DailyDigest digest) throws Exception {
    ByteArrayInputStream pdf = new ByteArrayInputStream(DrawnPdf.bytes(digest));
    try (PDFAParser parser = Foundries.defaultInstance().createParser(pdf, PDFAFlavour.PDFA_2_U);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
      List<String> failures =
          validator.validate(parser).getTestAssertions().stream()
              .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
              .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
              .toList();
      assertThat(failures).isEmpty();
    }
  }
}
