package org.mediadigest.report.pdf;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.mediadigest.codebook.Actor;
import org.mediadigest.report.CrossingLine;
import org.mediadigest.report.RankedLine;

/** Who with what: the first actors against the first themes, by sentences that name both. */
record MatrixBlock(Draft draft) implements Block {

  static final float WIDTH = Grid.mm(102);

  private static final int MOST = 5;
  private static final float HEADING = 16f;
  private static final float HEADER = 20f;
  private static final float ROW = 17.6f;
  private static final float NAME = Grid.mm(27);
  private static final float CELL = (WIDTH - NAME) / MOST;

  /**
   * Tint of the strongest cell: any darker, and ink on it would fall short of a contrast of 4.5.
   */
  static final double STRONGEST = 0.78;

  /** Sentences below which even the strongest cell stays pale: one sentence is no hot spot. */
  private static final int LEAST_STRONGEST = 5;

  private List<RankedLine> actors() {
    return draft.digest().actors().stream().limit(MOST).toList();
  }

  private List<RankedLine> themes() {
    return draft.digest().themes().stream().limit(MOST).toList();
  }

  @Override
  public float height() {
    return HEADING + HEADER + actors().size() * ROW;
  }

  @Override
  public void draw(Pen pen, float top) {
    float x = pen.text(draft.text("page.who-with-what"), Style.HEADING, Grid.LEFT, top - 9f) + 4f;
    String note = draft.text("page.who-with-what.note");
    pen.text(pen.type().fit(note, Style.NOTE, Grid.LEFT + WIDTH - x), Style.NOTE, x, top - 9f);
    drawThemes(pen, top - HEADING);
    float y = top - HEADING - HEADER;
    for (RankedLine actor : actors()) {
      drawRow(pen, actor, y);
      y -= ROW;
    }
  }

  private void drawThemes(Pen pen, float top) {
    float middle = Grid.LEFT + NAME + CELL / 2;
    for (RankedLine theme : themes()) {
      List<String> lines = twoLines(pen.type(), theme.name());
      pen.textAround(lines.getFirst(), Style.FURNITURE, middle, top - 8f);
      pen.textAround(lines.getLast(), Style.FURNITURE, middle, top - 16.5f);
      middle += CELL;
    }
  }

  /** The name over two lines, cut where a line is too narrow for it. */
  private static List<String> twoLines(Typeface type, String name) {
    float room = CELL - 1f;
    if (type.width(name, Style.FURNITURE) <= room) {
      return List.of("", name);
    }
    int space = name.indexOf(' ');
    List<String> lines = new ArrayList<>();
    lines.add(type.fit(space < 0 ? name : name.substring(0, space), Style.FURNITURE, room));
    lines.add(space < 0 ? "" : type.fit(name.substring(space + 1), Style.FURNITURE, room));
    return lines;
  }

  private void drawRow(Pen pen, RankedLine actor, float top) {
    String name = rowName(pen.type(), actor);
    pen.rule(Palette.PALE, 0.5f, Grid.LEFT, top, NAME);
    pen.text(name, Style.BODY, Grid.LEFT, top - 12f);
    float x = Grid.LEFT + NAME;
    for (RankedLine theme : themes()) {
      drawCell(pen, actor.count().id(), theme.count().id(), x, top);
      x += CELL;
    }
  }

  /** The whole name; of a person whose name is too long, the last word of it: the surname. */
  private static String rowName(Typeface type, RankedLine actor) {
    float room = NAME - 4f;
    boolean person = actor.kindLabel().equals(Actor.Kind.PERSON.label());
    boolean tooLong = type.width(actor.name(), Style.BODY) > room;
    String name =
        person && tooLong
            ? actor.name().substring(actor.name().lastIndexOf(' ') + 1)
            : actor.name();
    return type.fit(name, Style.BODY, room);
  }

  private void drawCell(Pen pen, String actor, String theme, float x, float top) {
    int sentences = sentences(actor, theme);
    double strength = STRONGEST * sentences / strongest();
    Color ground = Palette.tint(Palette.BLUE, strength);
    pen.fill(ground, x + 0.5f, top - ROW + 0.5f, CELL - 1f, ROW - 1f);
    String words = sentences == 0 ? "·" : draft.wording().number(sentences);
    pen.textAround(words, Style.BODY, x + CELL / 2, top - 12f);
    if (sentences > 0) {
      draft.link(pen, Anchors.crossing(actor, theme), x, top - ROW, CELL, ROW);
    }
  }

  private int sentences(String actor, String theme) {
    return draft.digest().crossings().stream()
        .map(CrossingLine::pairing)
        .filter(pairing -> pairing.actor().equals(actor) && pairing.theme().equals(theme))
        .mapToInt(pairing -> pairing.collapsed())
        .sum();
  }

  private int strongest() {
    return draft.digest().crossings().stream()
        .mapToInt(crossing -> crossing.pairing().collapsed())
        .reduce(LEAST_STRONGEST, Math::max);
  }
}
