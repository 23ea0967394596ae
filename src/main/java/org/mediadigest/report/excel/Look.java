package org.mediadigest.report.excel;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** The few ways a cell can look. */
enum Look {
  TEXT(Face.PLAIN, Ground.RULED, HorizontalAlignment.LEFT, ""),
  RIGHT_TEXT(Face.PLAIN, Ground.RULED, HorizontalAlignment.RIGHT, ""),
  WRAPPED(Face.PLAIN, Ground.RULED_WRAPPED, HorizontalAlignment.LEFT, ""),
  STRONG(Face.BOLD, Ground.RULED, HorizontalAlignment.LEFT, ""),
  STRESSED(Face.STRESSED, Ground.RULED, HorizontalAlignment.LEFT, ""),
  BARS(Face.BARS, Ground.RULED, HorizontalAlignment.LEFT, ""),
  COUNT(Face.PLAIN, Ground.RULED, HorizontalAlignment.RIGHT, "#,##0"),
  STRONG_COUNT(Face.BOLD, Ground.RULED, HorizontalAlignment.RIGHT, "#,##0"),
  MEDIAN(Face.GREY, Ground.RULED, HorizontalAlignment.RIGHT, "#,##0.#"),
  CHANGE(Face.PLAIN, Ground.RULED, HorizontalAlignment.RIGHT, "+#,##0;\u2212#,##0;0"),
  SHARE(Face.PLAIN, Ground.RULED, HorizontalAlignment.RIGHT, "0.0%"),
  SCORE(Face.PLAIN, Ground.RULED, HorizontalAlignment.RIGHT, "0.0"),
  PROBABILITY(Face.GREY, Ground.RULED, HorizontalAlignment.RIGHT, "[<0.001]\"<0.001\";0.000"),
  DATE(Face.PLAIN, Ground.RULED, HorizontalAlignment.LEFT, "yyyy-mm-dd"),
  TIME(Face.PLAIN, Ground.RULED, HorizontalAlignment.LEFT, "hh:mm"),
  LINK(Face.LINK, Ground.RULED, HorizontalAlignment.LEFT, ""),
  WRAPPED_LINK(Face.LINK, Ground.RULED_WRAPPED, HorizontalAlignment.LEFT, ""),
  LINK_COUNT(Face.LINK, Ground.RULED, HorizontalAlignment.RIGHT, "#,##0"),
  CELL(Face.PLAIN, Ground.RULED, HorizontalAlignment.CENTER, "#,##0"),
  HEAD(Face.BOLD, Ground.HEAD, HorizontalAlignment.LEFT, ""),
  HEAD_CENTER(Face.BOLD, Ground.HEAD, HorizontalAlignment.CENTER, ""),
  HEAD_RIGHT(Face.BOLD, Ground.HEAD, HorizontalAlignment.RIGHT, ""),
  TITLE(Face.TITLE, Ground.BARE, HorizontalAlignment.LEFT, ""),
  HEADING(Face.HEADING, Ground.BARE, HorizontalAlignment.LEFT, ""),
  SUBTITLE(Face.GREY, Ground.BARE, HorizontalAlignment.LEFT, ""),
  ALERT(Face.ALERT, Ground.BARE, HorizontalAlignment.LEFT, ""),
  NOTE(Face.GREY, Ground.WRAPPED, HorizontalAlignment.LEFT, ""),
  NOTE_RIGHT(Face.GREY, Ground.BARE, HorizontalAlignment.RIGHT, ""),
  LABEL(Face.BOLD, Ground.WRAPPED, HorizontalAlignment.LEFT, ""),
  FIGURE(Face.FIGURE, Ground.BARE, HorizontalAlignment.LEFT, "#,##0"),
  BODY(Face.PLAIN, Ground.WRAPPED, HorizontalAlignment.LEFT, ""),
  BODY_LINK(Face.LINK, Ground.WRAPPED, HorizontalAlignment.LEFT, "");

  /** Size and colour of the letters. */
  enum Face {
    BARS(7, Palette.GREY, false),
    PLAIN(10, Palette.INK, false),
    BOLD(10, Palette.INK, true),
    GREY(10, Palette.GREY, false),
    LINK(10, Palette.BLUE, false),
    STRESSED(10, Palette.VERMILLION, true),
    HEADING(12, Palette.INK, true),
    ALERT(16, Palette.VERMILLION, true),
    FIGURE(20, Palette.INK, true),
    TITLE(22, Palette.INK, true);

    final int points;
    final Palette ink;
    final boolean bold;

    Face(int points, Palette ink, boolean bold) {
      this.points = points;
      this.ink = ink;
      this.bold = bold;
    }
  }

  /** What is behind and around the letters. */
  enum Ground {
    BARE,
    WRAPPED,
    RULED,
    RULED_WRAPPED,
    HEAD;

    boolean wraps() {
      return this == WRAPPED || this == RULED_WRAPPED || this == HEAD;
    }

    boolean inTable() {
      return this == HEAD || ruled();
    }

    boolean ruled() {
      return this == RULED || this == RULED_WRAPPED;
    }
  }

  final Face face;
  final Ground ground;
  final HorizontalAlignment alignment;
  final String format;

  Look(Face face, Ground ground, HorizontalAlignment alignment, String format) {
    this.face = face;
    this.ground = ground;
    this.alignment = alignment;
    this.format = format;
  }

  /** How the header of a column of such cells looks. */
  Look head() {
    return switch (alignment) {
      case RIGHT -> HEAD_RIGHT;
      case CENTER -> HEAD_CENTER;
      default -> HEAD;
    };
  }

  /** How the same content looks when it leads somewhere. */
  Look linked() {
    return switch (this) {
      case COUNT, STRONG_COUNT -> LINK_COUNT;
      case BODY -> BODY_LINK;
      case WRAPPED -> WRAPPED_LINK;
      case CELL -> CELL;
      default -> LINK;
    };
  }
}
