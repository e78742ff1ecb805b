package se.renskrift.cli.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes figures with at most six decimals. The shortest form of a double differs between Java 17
 * and later ones; six decimals do not.
 */
public final class JsonFigures {
  private static final int DECIMALS = 6;

  private JsonFigures() {}

  /** Writes a figure; one that is not finite becomes null, for JSON has no name for it. */
  public static void write(JsonGenerator json, String name, double value) throws IOException {
    if (!Double.isFinite(value)) {
      json.writeNullField(name);
      return;
    }
    json.writeFieldName(name);
    json.writeNumber(plain(value));
  }

  /** A finite figure as it is written. */
  static String plain(double value) {
    BigDecimal rounded = new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
