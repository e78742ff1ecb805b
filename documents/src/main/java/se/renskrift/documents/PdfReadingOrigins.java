package se.renskrift.documents;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where words that were read from the picture of a page begin in its content. Those that lie on
 * text which shows, such as a stamp's, are not set, for search would find them twice. Immutable.
 */
final class PdfReadingOrigins implements PdfOrigins {
  private final PdfFrame frame;
  private final List<PdfWord> words;
  private final List<Box> shown;

  private PdfReadingOrigins(PdfFrame frame, List<PdfWord> words, List<Box> shown) {
    this.frame = frame;
    this.words = words;
    this.shown = shown;
  }

  /**
   * The places of what was read.
   *
   * @param words what was read, by ordinals
   * @param copy the copy of the page, which knows what is left out
   * @param own the page's own words, by ordinals
   */
  static PdfReadingOrigins of(
      PdfFrame frame, List<PdfWord> words, PdfPageCopy copy, List<PdfWord> own) {
    List<Box> shown = new ArrayList<>();
    for (PdfWord word : own) {
      if (copy.of(word.ordinal()) == null) {
        shown.add(word.box(frame.width(), frame.height()));
      }
    }
    return new PdfReadingOrigins(frame, words, shown);
  }

  @Override
  public @Nullable PdfOrigin of(int ordinal) {
    if (ordinal >= words.size()) {
      return null;
    }
    PdfWord word = words.get(ordinal);
    double across = (word.left() + word.right()) / 2;
    double down = (word.top() + word.bottom()) / 2;
    boolean shows = shown.stream().anyMatch(box -> box.contains(across, down));
    return shows ? null : frame.origin(word.left(), word.baseline());
  }
}
