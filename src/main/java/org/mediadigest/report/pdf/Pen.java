package org.mediadigest.report.pdf;

import java.awt.Color;
import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;

/** Draws on a page: text, rules, areas, lines. Points, with y counted upwards from the bottom. */
final class Pen {

  /** A place on the page. */
  record Point(float x, float y) {}

  private final PdfContentByte canvas;
  private final Typeface type;

  Pen(PdfContentByte canvas, Typeface type) {
    this.canvas = canvas;
    this.type = type;
  }

  Typeface type() {
    return type;
  }

  /** Sets text from x on and returns where it ends. */
  float text(String text, Style style, float x, float baseline) {
    set(text, style, Element.ALIGN_LEFT, x, baseline);
    return x + type.width(text, style);
  }

  /** Sets text that ends at x. */
  void textBefore(String text, Style style, float x, float baseline) {
    set(text, style, Element.ALIGN_RIGHT, x, baseline);
  }

  /** Sets text with its middle at x. */
  void textAround(String text, Style style, float x, float baseline) {
    set(text, style, Element.ALIGN_CENTER, x, baseline);
  }

  private void set(String text, Style style, int alignment, float x, float baseline) {
    Phrase phrase = type.phrase(text, style);
    ColumnText.showTextAligned(canvas, alignment, phrase, x, baseline, 0);
  }

  /** Sets running text with the upper left corner of its first line there. */
  void passage(Passage passage, float x, float top) {
    passage.draw(canvas, x, top);
  }

  /** Fills an area given by its lower left corner. */
  void fill(Color color, float x, float y, float width, float height) {
    canvas.setColorFill(color);
    canvas.rectangle(x, y, width, height);
    canvas.fill();
  }

  /** Draws a horizontal rule. */
  void rule(Color color, float thickness, float x, float y, float width) {
    stroke(color, thickness, List.of(new Point(x, y), new Point(x + width, y)));
  }

  /** Draws a dashed horizontal rule. */
  void dashes(Color color, float x, float y, float width) {
    canvas.setLineDash(2f, 2f, 0f);
    rule(color, 0.6f, x, y, width);
    canvas.setLineDash(0f);
  }

  /** Draws a line through the points. */
  void stroke(Color color, float thickness, List<Point> points) {
    canvas.setColorStroke(color);
    canvas.setLineWidth(thickness);
    Point first = points.getFirst();
    canvas.moveTo(first.x(), first.y());
    points.stream().skip(1).forEach(point -> canvas.lineTo(point.x(), point.y()));
    canvas.stroke();
  }

  /** Draws a full circle. */
  void dot(Color color, Point centre, float radius) {
    canvas.setColorFill(color);
    canvas.circle(centre.x(), centre.y(), radius);
    canvas.fill();
  }

  /** Draws a small triangle that points up or down: the face has none. */
  void triangle(Color color, boolean up, float x, float baseline) {
    float side = 4.4f;
    float foot = up ? baseline + 0.6f : baseline + 4.6f;
    float tip = up ? baseline + 4.6f : baseline + 0.6f;
    canvas.setColorFill(color);
    canvas.moveTo(x, foot);
    canvas.lineTo(x + side, foot);
    canvas.lineTo(x + side / 2, tip);
    canvas.closePath();
    canvas.fill();
  }

  /** Makes an area lead to an anchor of this file. */
  void link(String anchor, float x, float y, float width, float height) {
    canvas.localGoto(anchor, x, y, x + width, y + height);
  }
}
