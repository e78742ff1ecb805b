package se.renskrift.text;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where stretches of the source stand in the corrected text; the way back is {@link
 * CorrectedText#toSource(Span)}.
 *
 * <p>A correction may span several words. Within one, the observed and the intended text are
 * aligned letter by letter, so that each word gets its own part of what was meant; what was
 * inserted beside a stretch goes to it unless white space parts them. Immutable and thread-safe.
 */
public final class Projection {
  private final CorrectedText corrected;

  /** Where each correction's intended text begins in the corrected text. */
  private final int[] starts;

  /** Made when needed; threads that race make equal ones. */
  private final @Nullable StretchAlignment[] alignments;

  private Projection(CorrectedText corrected) {
    this.corrected = corrected;
    List<Correction> corrections = corrected.corrections();
    starts = new int[corrections.size()];
    alignments = new StretchAlignment[starts.length];
    int shift = 0;
    for (int i = 0; i < starts.length; i++) {
      Correction c = corrections.get(i);
      starts[i] = c.span().start() + shift;
      shift += c.intended().length() - c.span().length();
    }
  }

  /** The projection of a text's source onto it. */
  public static Projection of(CorrectedText corrected) {
    return new Projection(Objects.requireNonNull(corrected, "corrected"));
  }

  /**
   * The stretch of the corrected text that a stretch of the source became; empty if it was removed.
   *
   * @throws IndexOutOfBoundsException if the span ends after the source
   */
  public Span project(Span source) {
    Objects.checkFromToIndex(source.start(), source.end(), corrected.source().length());
    int start = start(source.start());
    return new Span(start, Math.max(start, end(source.end())));
  }

  /** Of what stands in its place, a stretch that begins at {@code offset} begins with the first. */
  private int start(int offset) {
    int i = lastBeginningBefore(offset);
    if (i < 0) {
      return offset;
    }
    Correction c = correction(i);
    if (offset > c.span().end()) {
      return starts[i] + c.intended().length() + offset - c.span().end();
    }
    if (offset < c.span().end() || endsWithSpace(c)) {
      return starts[i] + alignment(i).first(offset - c.span().start());
    }
    return starts[i] + c.intended().length();
  }

  /** And a stretch that ends at {@code offset} ends with the last. */
  private int end(int offset) {
    int i = lastBeginningBefore(offset);
    int next = i + 1;
    if (next < starts.length && correction(next).span().start() == offset) {
      Correction c = correction(next);
      if (c.span().isEmpty()) {
        return starts[next] + c.intended().length();
      }
      if (beginsWithSpace(c)) {
        return starts[next] + alignment(next).last(0);
      }
      return starts[next];
    }
    if (i < 0) {
      return offset;
    }
    Correction c = correction(i);
    return offset >= c.span().end()
        ? starts[i] + c.intended().length() + offset - c.span().end()
        : starts[i] + alignment(i).last(offset - c.span().start());
  }

  /** The last correction that begins before {@code offset}, or -1. */
  private int lastBeginningBefore(int offset) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (correction(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private Correction correction(int i) {
    return corrected.corrections().get(i);
  }

  private StretchAlignment alignment(int i) {
    StretchAlignment alignment = alignments[i];
    if (alignment == null) {
      alignment = StretchAlignment.of(corrected.observed(correction(i)), correction(i).intended());
      alignments[i] = alignment;
    }
    return alignment;
  }

  private boolean beginsWithSpace(Correction c) {
    return Character.isWhitespace(corrected.source().charAt(c.span().start()));
  }

  private boolean endsWithSpace(Correction c) {
    return !c.span().isEmpty()
        && Character.isWhitespace(corrected.source().charAt(c.span().end() - 1));
  }
}
