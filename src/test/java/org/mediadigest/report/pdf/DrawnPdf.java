package org.mediadigest.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.mediadigest.report.DailyDigest;
import org.mediadigest.report.Wording;

/** A digest drawn and read back, so that tests see what a reader sees. */
final class DrawnPdf implements AutoCloseable {

  private final PDDocument document;

  private DrawnPdf(PDDocument document) {
    this.document = document;
  }

  static byte[] bytes(DailyDigest digest) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new PdfDigest().write(digest, Wording.in(digest.edition().language()), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static DrawnPdf of(DailyDigest digest) throws IOException {
    return new DrawnPdf(Loader.loadPDF(bytes(digest)));
  }

  PDDocument document() {
    return document;
  }

  int pages() {
    return document.getNumberOfPages();
  }

  /** The text of a page, counted from 1, from top to bottom. */
  String page(int number) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setLineSeparator("\n");
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    return stripper.getText(document);
  }

  /** Largest type size in the lowest line above the footer, in whole points, as read back. */
  float sizeOfLastLine(int page) throws IOException {
    List<TextPosition> found = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> positions) {
            found.addAll(positions);
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(document);
    return found.stream()
        .filter(position -> position.getYDirAdj() < Grid.PAGE_HEIGHT - Grid.FOOTER)
        .max(
            Comparator.comparingDouble(TextPosition::getYDirAdj)
                .thenComparingDouble(TextPosition::getFontSizeInPt))
        .map(TextPosition::getFontSizeInPt)
        .orElseThrow();
  }

  List<String> allPages() throws IOException {
    List<String> pages = new ArrayList<>();
    for (int number = 1; number <= pages(); number++) {
      pages.add(page(number));
    }
    return pages;
  }

  /** Page each internal link of a page leads to, counted from 1; 0 when it leads nowhere. */
  List<Integer> internalLinks(int page) throws IOException {
    List<Integer> targets = new ArrayList<>();
    for (PDAnnotationLink link : links(page)) {
      if (link.getAction() instanceof PDActionGoTo inside) {
        targets.add(pageOf(inside.getDestination()));
      } else if (link.getAction() == null) {
        targets.add(pageOf(link.getDestination()));
      }
    }
    return targets;
  }

  /** Addresses on the web that the links of a page lead to. */
  List<String> externalLinks(int page) throws IOException {
    List<String> addresses = new ArrayList<>();
    for (PDAnnotationLink link : links(page)) {
      if (link.getAction() instanceof PDActionURI outside) {
        addresses.add(outside.getURI());
      }
    }
    return addresses;
  }

  private List<PDAnnotationLink> links(int page) throws IOException {
    List<PDAnnotationLink> links = new ArrayList<>();
    for (PDAnnotation annotation : document.getPage(page - 1).getAnnotations()) {
      if (annotation instanceof PDAnnotationLink link) {
        links.add(link);
      }
    }
    return links;
  }

  private int pageOf(PDDestination destination) throws IOException {
    PDDestination there =
        destination instanceof PDNamedDestination named
            ? document.getDocumentCatalog().findNamedDestinationPage(named)
            : destination;
    return there instanceof PDPageDestination page ? page.retrievePageNumber() + 1 : 0;
  }

  /** Titles of the bookmarks, those below another indented by two spaces. */
  List<String> bookmarks() {
    List<String> titles = new ArrayList<>();
    collect(Objects.requireNonNull(document.getDocumentCatalog().getDocumentOutline()), "", titles);
    return titles;
  }

  private static void collect(PDOutlineNode node, String indent, List<String> titles) {
    for (PDOutlineItem item : node.children()) {
      titles.add(indent + item.getTitle());
      collect(item, indent + "  ", titles);
    }
  }

  List<PDFont> fonts() throws IOException {
    List<PDFont> fonts = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        fonts.add(page.getResources().getFont(name));
      }
    }
    return fonts;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
