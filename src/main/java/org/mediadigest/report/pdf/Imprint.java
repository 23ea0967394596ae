package org.mediadigest.report.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.UUID;
import org.mediadigest.report.Edition;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** What the file says of itself: title, language, time and id, all of it taken from the digest. */
record Imprint(Draft draft) {

  /** Settings that must stand before the document opens. */
  static void prepare(PdfWriter writer) {
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setPDFXConformance(PdfWriter.PDFA2U);
  }

  /** Title and author, before the document opens. */
  void describe(Document document) {
    Edition edition = draft.digest().edition();
    document.addTitle(draft.text("title") + " · " + draft.wording().longDate(edition.day()));
    document.addAuthor(edition.desk());
    document.addSubject(
        draft.text("page.subject", edition.codebookVersion(), edition.engineVersion()));
    document.addCreator(draft.text("product"));
    document.setDocumentLanguage(edition.language().code());
  }

  /** Time, id and output intent, once the document is open. */
  void fix(PdfWriter writer) {
    PdfDictionary info = writer.getInfo();
    PdfDate time = new PdfDate(cutOff());
    byte[] id = fileId();
    info.put(PdfName.CREATIONDATE, time);
    info.put(PdfName.MODDATE, time);
    info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    writer
        .getExtraCatalog()
        .put(PdfName.LANG, new PdfString(draft.digest().edition().language().code()));
    writer.createXmpMetadata();
    try {
      ICC_Profile sRgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
      writer.setOutputIntents("Custom", "", "http://www.color.org", "sRGB IEC61966-2.1", sRgb);
    } catch (IOException e) {
      throw new UncheckedIOException("output intent", e);
    }
  }

  private GregorianCalendar cutOff() {
    Edition edition = draft.digest().edition();
    return GregorianCalendar.from(
        ZonedDateTime.of(edition.day(), edition.cutOff(), edition.zone()));
  }

  /** Sixteen bytes that follow from what the digest was made with. */
  private byte[] fileId() {
    String madeWith = draft.digest().edition().toString();
    UUID id = UUID.nameUUIDFromBytes(madeWith.getBytes(StandardCharsets.UTF_8));
    return id.toString().replace("-", "").substring(0, 16).getBytes(StandardCharsets.US_ASCII);
  }
}
