package org.mediadigest.report.pdf;

/** A part of page one that knows its height, so that the page can be filled and never overrun. */
interface Block {

  /** Height in points, the same at every call. */
  float height();

  /** Draws it downwards from the given height of the page. */
  void draw(Pen pen, float top);
}
