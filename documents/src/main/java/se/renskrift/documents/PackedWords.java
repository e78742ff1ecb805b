package se.renskrift.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Words of a page in a tenth of the memory that they need as objects; they come back as they were.
 * What a word has in common with the one before is not written again. Immutable.
 */
final class PackedWords {
  private static final int QUARTER = 3;
  private static final int BOLD = 4;
  private static final int HIDDEN = 8;
  private static final int APART = 16;
  private static final int CONFIDENT = 32;
  private static final int SAME_SHAPE = 64;
  private static final int NEXT = 128;

  static final PackedWords NONE = of(List.of());

  private static final PdfWord BEFORE =
      new PdfWord("", 0, 0, 0, 0, 0, 0, 0, 0, false, false, false, -1, OptionalDouble.empty());

  private final int count;
  private final byte[] bytes;

  private PackedWords(int count, byte[] bytes) {
    this.count = count;
    this.bytes = bytes;
  }

  static PackedWords of(List<PdfWord> words) {
    PackedWriter out = new PackedWriter();
    PdfWord last = BEFORE;
    for (PdfWord word : words) {
      write(word, last, out);
      last = word;
    }
    return new PackedWords(words.size(), out.bytes());
  }

  private static void write(PdfWord word, PdfWord last, PackedWriter out) {
    boolean sameShape =
        word.ascent() == last.ascent()
            && word.descent() == last.descent()
            && word.size() == last.size();
    boolean next = word.ordinal() == last.ordinal() + 1;
    out.unsigned(
        word.quarter()
            | (word.bold() ? BOLD : 0)
            | (word.hidden() ? HIDDEN : 0)
            | (word.apart() ? APART : 0)
            | (word.confidence().isPresent() ? CONFIDENT : 0)
            | (sameShape ? SAME_SHAPE : 0)
            | (next ? NEXT : 0));
    if (!next) {
      out.put(word.ordinal() - (long) last.ordinal());
    }
    out.put(Grid.step(word.left()) - Grid.step(last.right()));
    out.put(Grid.step(word.right()) - Grid.step(word.left()));
    out.put(Grid.step(word.end()) - Grid.step(word.right()));
    out.put(Grid.step(word.baseline()) - Grid.step(last.baseline()));
    if (!sameShape) {
      out.put(Grid.step(word.ascent()));
      out.put(Grid.step(word.descent()));
      out.put(Grid.step(word.size()));
    }
    if (word.confidence().isPresent()) {
      out.whole(word.confidence().getAsDouble());
    }
    out.text(word.text());
  }

  /** How many they are. */
  int count() {
    return count;
  }

  /** The words, in order. */
  List<PdfWord> words() {
    PackedReader in = new PackedReader(bytes);
    List<PdfWord> words = new ArrayList<>(count);
    PdfWord last = BEFORE;
    for (int i = 0; i < count; i++) {
      last = read(in, last);
      words.add(last);
    }
    return words;
  }

  private static PdfWord read(PackedReader in, PdfWord last) {
    int flags = in.count();
    int ordinal = last.ordinal() + ((flags & NEXT) != 0 ? 1 : (int) in.number());
    long left = Grid.step(last.right()) + in.number();
    long right = left + in.number();
    long end = right + in.number();
    long baseline = Grid.step(last.baseline()) + in.number();
    boolean sameShape = (flags & SAME_SHAPE) != 0;
    double ascent = sameShape ? last.ascent() : Grid.of(in.number());
    double descent = sameShape ? last.descent() : Grid.of(in.number());
    double size = sameShape ? last.size() : Grid.of(in.number());
    OptionalDouble confidence =
        (flags & CONFIDENT) != 0 ? OptionalDouble.of(in.whole()) : OptionalDouble.empty();
    return new PdfWord(
        in.text(),
        flags & QUARTER,
        Grid.of(left),
        Grid.of(right),
        Grid.of(end),
        Grid.of(baseline),
        ascent,
        descent,
        size,
        (flags & BOLD) != 0,
        (flags & HIDDEN) != 0,
        (flags & APART) != 0,
        ordinal,
        confidence);
  }
}
