package org.mediadigest.report.excel;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** What a cell holds. */
sealed interface Content {

  /** Text, always shown as text whatever it begins with. */
  record Words(String text) implements Content {}

  /** A number; days and times of day are numbers too, as Excel counts them. */
  record Figure(double value) implements Content {}

  /** An empty cell. */
  record Nothing() implements Content {}

  static Content of(String text) {
    return text.isEmpty() ? new Nothing() : new Words(text);
  }

  static Content of(double figure) {
    return new Figure(figure);
  }

  static Content of(OptionalInt figure) {
    return figure.isPresent() ? new Figure(figure.getAsInt()) : new Nothing();
  }

  static Content of(OptionalDouble figure) {
    return figure.isPresent() ? new Figure(figure.getAsDouble()) : new Nothing();
  }

  static Content of(@Nullable Integer figure) {
    return figure == null ? new Nothing() : new Figure(figure);
  }

  static Content of(LocalDate day) {
    return new Figure(DateUtil.getExcelDate(day));
  }

  static Content of(@Nullable LocalTime time) {
    return time == null ? new Nothing() : new Figure(time.toSecondOfDay() / 86_400.0);
  }
}
