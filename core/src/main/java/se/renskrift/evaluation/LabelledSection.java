package se.renskrift.evaluation;

import java.util.Objects;
import se.renskrift.text.Span;

/**
 * A section as it is compared: of a gold standard, or found.
 *
 * @param type what kind of section, by a name that both sides use
 * @param level 1 for a main section
 * @param heading its heading; empty if it has none
 * @param span heading and body, sections inside it included, in the text that it is of
 */
public record LabelledSection(String type, int level, String heading, Span span) {
  /** Checks that nothing is null. */
  public LabelledSection {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(span, "span");
  }
}
