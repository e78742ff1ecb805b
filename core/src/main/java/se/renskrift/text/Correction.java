package se.renskrift.text;

import java.util.List;
import java.util.Objects;

/**
 * A proposed change of one stretch of a text; stands off from the text.
 *
 * @param span the stretch to replace
 * @param intended what was meant there; empty to remove the stretch
 * @param kind what the change undoes
 * @param confidence estimated probability in [0, 1] that the change is right
 * @param evidence why, at least one entry; one for each stage that had a part in it
 */
public record Correction(
    Span span, String intended, Kind kind, double confidence, List<Evidence> evidence) {
  /**
   * @throws IllegalArgumentException if {@code confidence} is not in [0, 1] or {@code evidence} is
   *     empty
   */
  public Correction {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(intended, "intended");
    Objects.requireNonNull(kind, "kind");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence: " + confidence + " is not in [0, 1]");
    }
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("evidence: a correction must say why it was made");
    }
  }

  /** A certain correction that one rule explains. */
  public static Correction of(int start, int end, String intended, Kind kind, String rule) {
    return new Correction(new Span(start, end), intended, kind, 1.0, List.of(Evidence.of(rule)));
  }
}
