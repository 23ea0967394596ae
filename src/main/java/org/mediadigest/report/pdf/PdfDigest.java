package org.mediadigest.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.mediadigest.report.DailyDigest;
import org.mediadigest.report.DigestForm;
import org.mediadigest.report.Wording;

/** The digest as a PDF: page one for the director, then every figure's evidence. */
public final class PdfDigest implements DigestForm {

  /** Drawings after which page numbers that still move would be a defect of the layout. */
  private static final int MOST_DRAWINGS = 5;

  @Override
  public String ending() {
    return "pdf";
  }

  @Override
  public void write(DailyDigest digest, Wording wording, OutputStream out) throws IOException {
    PageNumbers known = new PageNumbers();
    for (int drawing = 1; drawing <= MOST_DRAWINGS; drawing++) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      Draft draft = new Draft(digest, wording, new Typeface(), known);
      PageNumbers found = Booklet.draw(draft, bytes);
      if (found.agreesWith(known)) {
        bytes.writeTo(out);
        return;
      }
      known = found;
    }
    throw new IllegalStateException("page numbers do not settle: " + digest.edition().day());
  }
}
