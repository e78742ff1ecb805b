package se.renskrift.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A source text and the corrections that turn it into a better one.
 *
 * <p>The corrections' spans are of the source, in order and without overlaps; two insertions never
 * stand in one place. {@link #revise} adds a stage's proposals, made for {@link #text()}, and
 * expresses them as corrections of the source: all arithmetic with offsets stands in this class and
 * {@link Composition}. Keeping no correction gives the source back, character for character.
 *
 * <p>Immutable and thread-safe.
 */
public final class CorrectedText {
  private final String source;
  private final List<Correction> corrections;
  private final String text;

  private CorrectedText(String source, List<Correction> corrections) {
    this.source = source;
    this.corrections = corrections;
    this.text = apply(source, corrections);
  }

  /** The text as it is, with no correction. */
  public static CorrectedText of(String source) {
    return new CorrectedText(Objects.requireNonNull(source, "source"), List.of());
  }

  /**
   * A text with corrections of it.
   *
   * @throws IllegalArgumentException if the corrections are out of order, overlap or pass the end
   */
  public static CorrectedText of(String source, List<Correction> corrections) {
    Objects.requireNonNull(source, "source");
    check(source.length(), corrections);
    return new CorrectedText(source, List.copyOf(corrections));
  }

  /** The text before any correction. */
  public String source() {
    return source;
  }

  /** The corrections, as spans of the source, in order. */
  public List<Correction> corrections() {
    return corrections;
  }

  /** The source with all corrections applied. */
  public String text() {
    return text;
  }

  /** What the source has where the correction stands. */
  public String observed(Correction correction) {
    return correction.span().of(source);
  }

  /** The same source with only the corrections that are accepted: the reviewer's pen. */
  public CorrectedText keep(Predicate<Correction> accept) {
    return new CorrectedText(source, corrections.stream().filter(accept).toList());
  }

  /**
   * Lets a stage propose changes to {@link #text()} and composes them with the corrections so far.
   *
   * @throws IllegalArgumentException if the stage's proposals are out of order, overlap or pass the
   *     end
   */
  public CorrectedText revise(Stage stage) {
    return revise(stage.propose(text));
  }

  /**
   * Composes changes to {@link #text()} with the corrections so far.
   *
   * @throws IllegalArgumentException if {@code changes} are out of order, overlap or pass the end
   */
  public CorrectedText revise(List<Correction> changes) {
    if (changes.isEmpty()) {
      return this;
    }
    check(text.length(), changes);
    return new CorrectedText(source, new Composition(this, changes).compose());
  }

  /**
   * The shortest stretch of the source that became the given stretch of {@link #text()}; a
   * corrected stretch counts as a whole.
   */
  public Span toSource(Span span) {
    int shift = 0;
    int start = -1;
    int end = -1;
    for (Correction c : corrections) {
      int from = c.span().start() + shift;
      int to = from + c.intended().length();
      if (start < 0 && span.start() < to) {
        start = span.start() < from ? span.start() - shift : c.span().start();
      }
      if (start >= 0 && span.end() <= from) {
        end = span.end() - shift;
        break;
      }
      shift += c.intended().length() - c.span().length();
      if (start >= 0 && span.end() <= to) {
        end = c.span().end();
        break;
      }
    }
    if (start < 0) {
      start = span.start() - shift;
    }
    return new Span(start, end < 0 ? Math.max(start, span.end() - shift) : Math.max(start, end));
  }

  /**
   * Where in the source what stands at each of the offsets of {@link #text()} is from; within a
   * corrected stretch, where that begins.
   *
   * @param offsets in ascending order
   */
  public int[] toSource(int... offsets) {
    int[] moved = new int[offsets.length];
    int shift = 0;
    int next = 0;
    for (int i = 0; i < offsets.length; i++) {
      moved[i] = offsets[i] - shift;
      while (next < corrections.size()) {
        Correction c = corrections.get(next);
        int from = c.span().start() + shift;
        if (offsets[i] < from + c.intended().length()) {
          moved[i] = Math.min(moved[i], c.span().start());
          break;
        }
        shift += c.intended().length() - c.span().length();
        moved[i] = offsets[i] - shift;
        next++;
      }
    }
    return moved;
  }

  /**
   * Changes of {@link #text()} that are not applied, as changes of the source: each spans the
   * shortest stretch of the source that became its own, and would give what it would give here.
   *
   * @param changes in order
   */
  public List<Correction> toSource(List<Correction> changes) {
    List<Correction> moved = new ArrayList<>();
    int shift = 0;
    int next = 0;
    for (Correction change : changes) {
      Span span = change.span();
      // Corrections that end before the change only move it; those of a list in order stay passed.
      while (next < corrections.size()) {
        Correction c = corrections.get(next);
        if (c.span().start() + shift + c.intended().length() > span.start()) {
          break;
        }
        shift += c.intended().length() - c.span().length();
        next++;
      }
      moved.add(moved(change, next, shift));
    }
    return moved;
  }

  private Correction moved(Correction change, int next, int shiftBefore) {
    int shift = shiftBefore;
    int start = change.span().start() - shift;
    int end = change.span().end();
    StringBuilder intended = new StringBuilder(change.intended());
    int sourceEnd = -1;
    for (int i = next; i < corrections.size(); i++) {
      Correction c = corrections.get(i);
      int from = c.span().start() + shift;
      int to = from + c.intended().length();
      if (from >= end) {
        break;
      }
      if (from < change.span().start()) {
        start = c.span().start();
        intended.insert(0, text, from, change.span().start());
      }
      shift += c.intended().length() - c.span().length();
      if (to > end) {
        intended.append(text, end, to);
        sourceEnd = c.span().end();
      }
    }
    Span span = new Span(start, sourceEnd < 0 ? end - shift : sourceEnd);
    return new Correction(
        span, intended.toString(), change.kind(), change.confidence(), change.evidence());
  }

  static String apply(String source, List<Correction> corrections) {
    if (corrections.isEmpty()) {
      return source;
    }
    StringBuilder out = new StringBuilder(source.length());
    int at = 0;
    for (Correction c : corrections) {
      out.append(source, at, c.span().start()).append(c.intended());
      at = c.span().end();
    }
    return out.append(source, at, source.length()).toString();
  }

  private static void check(int length, List<Correction> corrections) {
    int at = 0;
    boolean insertion = false;
    for (Correction c : corrections) {
      Span span = c.span();
      if (span.start() < at || (insertion && span.isEmpty() && span.start() == at)) {
        throw new IllegalArgumentException(
            "corrections: the one at " + span.start() + " overlaps the one that ends at " + at);
      }
      if (span.end() > length) {
        throw new IllegalArgumentException(
            "corrections: the one at " + span.start() + " ends after the text, at " + span.end());
      }
      at = span.end();
      insertion = span.isEmpty();
    }
  }

  /** Every text is equal to another with the same source and corrections. */
  @Override
  public boolean equals(Object other) {
    return other instanceof CorrectedText that
        && source.equals(that.source)
        && corrections.equals(that.corrections);
  }

  @Override
  public int hashCode() {
    return 31 * source.hashCode() + corrections.hashCode();
  }

  @Override
  public String toString() {
    return "CorrectedText[" + source.length() + " code units, " + corrections.size() + "]";
  }
}
