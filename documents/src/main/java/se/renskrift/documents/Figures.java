package se.renskrift.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Reads figures that a file may or may not give, and writes those put back into it. */
final class Figures {
  private Figures() {}

  /** The figure, or nothing if it is missing or none. */
  static OptionalDouble of(@Nullable String value) {
    if (value == null) {
      return OptionalDouble.empty();
    }
    try {
      double figure = Double.parseDouble(value.strip());
      return Double.isFinite(figure) ? OptionalDouble.of(figure) : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  /** A share of one; a figure outside [0, 1] is none. */
  static OptionalDouble share(OptionalDouble figure) {
    return figure.isPresent() && figure.getAsDouble() >= 0 && figure.getAsDouble() <= 1
        ? figure
        : OptionalDouble.empty();
  }

  /** With at most four decimals, as content streams of PDF take it. */
  static String decimal(double figure) {
    BigDecimal rounded = BigDecimal.valueOf(figure).setScale(4, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** Rounded to a whole number, as the three formats of OCR programs write positions. */
  static String whole(double figure) {
    return Long.toString(Math.round(figure));
  }
}
