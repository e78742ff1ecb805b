package se.renskrift.correction;

import java.util.List;
import java.util.Objects;
import se.renskrift.errormodel.Damage;
import se.renskrift.text.Span;

/**
 * How a text was found to be damaged. Immutable.
 *
 * @param whole the damage of the whole text
 * @param parts its parts, in order; together they cover the text
 */
public record DamageFinding(Damage whole, List<Part> parts) {
  /** Copies the list. */
  public DamageFinding {
    Objects.requireNonNull(whole, "whole");
    parts = List.copyOf(parts);
  }

  /**
   * A stretch that was damaged in one way, unlike those beside it.
   *
   * @param span where it stands in the text
   * @param damage how it was damaged; the kind is told from all parts that were damaged alike
   */
  public record Part(Span span, Damage damage) {}
}
