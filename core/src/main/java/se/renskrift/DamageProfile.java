package se.renskrift;

import java.util.List;
import java.util.Objects;
import se.renskrift.errormodel.Damage;
import se.renskrift.text.Span;

/**
 * How a document was damaged, as told from the document itself. Immutable.
 *
 * @param whole the damage of the whole document; its kind is that of most of the damaged words
 * @param parts the document's parts, in order, each damaged in another way than those beside it;
 *     one if it was damaged alike everywhere, none if it has no words
 */
public record DamageProfile(Damage whole, List<Part> parts) {
  /** Copies the list. */
  public DamageProfile {
    Objects.requireNonNull(whole, "whole");
    parts = List.copyOf(parts);
  }

  /**
   * A part of a document.
   *
   * @param span where it stands in the source; the parts together cover it
   * @param firstPage the page it begins on, counted from 1
   * @param lastPage the page it ends on
   * @param damage how it was damaged; the kind is told from all parts that were damaged alike
   */
  public record Part(Span span, int firstPage, int lastPage, Damage damage) {
    /** Checks that it has a span and a damage. */
    public Part {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(damage, "damage");
    }
  }
}
