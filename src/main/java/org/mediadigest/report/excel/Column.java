package org.mediadigest.report.excel;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * One column of a table.
 *
 * @param heading its header, unique within the table
 * @param width in characters
 * @param look of its cells
 * @param content what a row shows in it
 * @param link where a row leads from it
 * @param leads whether any row leads anywhere from it
 * @param stressed rows in which it is stressed
 */
record Column<T>(
    String heading,
    int width,
    Look look,
    Function<T, Content> content,
    Function<T, Optional<Link>> link,
    boolean leads,
    Predicate<T> stressed) {

  static <T> Column<T> of(String heading, int width, Look look, Function<T, Content> content) {
    return new Column<>(
        heading, width, look, content, row -> Optional.empty(), false, row -> false);
  }

  static <T> Column<T> text(String heading, int width, Function<T, String> text) {
    return of(heading, width, Look.TEXT, row -> Content.of(text.apply(row)));
  }

  static <T> Column<T> wrapped(String heading, int width, Function<T, String> text) {
    return of(heading, width, Look.WRAPPED, row -> Content.of(text.apply(row)));
  }

  static <T> Column<T> count(String heading, int width, ToIntFunction<T> figure) {
    return of(heading, width, Look.COUNT, row -> Content.of((double) figure.applyAsInt(row)));
  }

  Column<T> leadingTo(Function<T, Optional<Link>> target) {
    return new Column<>(heading, width, look, content, target, true, stressed);
  }

  Column<T> stressedWhen(Predicate<T> condition) {
    return new Column<>(heading, width, look, content, link, leads, condition);
  }

  /** Lines that the content takes, since rows do not grow by themselves in every program. */
  int lines(Content shown) {
    return look.ground.wraps() && shown instanceof Content.Words(String text)
        ? Grid.lines(text, width)
        : 1;
  }

  Look lookOf(T row) {
    return stressed.test(row) ? Look.STRESSED : look;
  }
}
