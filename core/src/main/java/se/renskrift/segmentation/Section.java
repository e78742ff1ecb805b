package se.renskrift.segmentation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.renskrift.text.Span;

/**
 * A part of a document under a heading. (A § of the minutes is a section; a <i>stycke</i> is a
 * paragraph.)
 *
 * @param type what kind of section
 * @param heading the heading's text, as it stands in the fair copy; empty for what precedes the
 *     first heading and for signatures without one
 * @param level 1 for a main heading, 2 for one inside such a section, 3 for one inside that
 * @param parent the index of the section that holds this one, or null
 * @param span heading and body, in the fair copy, subsections and the space after it included
 * @param bodyStart where the body begins
 * @param confidence estimated probability that type and heading are right
 * @param items the items of its lists, in order, those of its subsections left out
 */
public record Section(
    Type type,
    String heading,
    int level,
    @Nullable Integer parent,
    Span span,
    int bodyStart,
    double confidence,
    List<Item> items) {
  /** A section without lists. */
  public Section(
      Type type,
      String heading,
      int level,
      @Nullable Integer parent,
      Span span,
      int bodyStart,
      double confidence) {
    this(type, heading, level, parent, span, bodyStart, confidence, List.of());
  }

  /** Checks that the body lies in the span. */
  public Section {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(span, "span");
    items = List.copyOf(items);
    if (bodyStart < span.start() || bodyStart > span.end()) {
      throw new IllegalArgumentException("bodyStart: " + bodyStart + " is not in " + span);
    }
  }

  /** The kinds of section. */
  public enum Type {
    /** What the administration proposes that the board decides. */
    PROPOSAL,
    /** The summary. */
    SUMMARY,
    /** The matter at hand. */
    MATTER,
    /** What came before. */
    BACKGROUND,
    /** Who prepared the matter and who was consulted. */
    PREPARATION,
    /** The administration's answer, views or assessment. */
    ASSESSMENT,
    /** What follows for money, children, equality, environment. */
    CONSEQUENCES,
    /** The documents that the decision rests on. */
    BASIS,
    /** The documents attached. */
    ATTACHMENTS,
    /** Whom the decision is sent to. */
    DISTRIBUTION,
    /** Names and titles of those who sign. */
    SIGNATURES,
    /** Who approved the document in the records system. */
    APPROVAL,
    /** What was decided. */
    DECISION,
    /** How the decision was reached: motions, propositions, votes. */
    PROCEEDINGS,
    /** Reservations against the decision. */
    RESERVATION,
    /** Separate statements. */
    STATEMENT,
    /** Who was present. */
    ATTENDANCE,
    /** Any other real heading. */
    OTHER
  }
}
