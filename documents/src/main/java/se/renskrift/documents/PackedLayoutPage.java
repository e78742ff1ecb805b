package se.renskrift.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import se.renskrift.text.Span;

/**
 * A page of a layout in few bytes: most figures are written as what they are away from those of the
 * word or line before. It comes back as it was. Immutable.
 */
final class PackedLayoutPage {
  private static final int BOX = 1;
  private static final int FIGURE = 2;
  private static final int BOLD = 4;
  private static final int FURNITURE = 8;

  /** The line's box is the smallest that holds those of its words. */
  private static final int UNION = 16;

  private static final Box NOWHERE = new Box(0, 0, 0, 0);

  private final byte[] bytes;

  private PackedLayoutPage(byte[] bytes) {
    this.bytes = bytes;
  }

  static PackedLayoutPage of(LayoutPage page) {
    PackedWriter out = new PackedWriter();
    out.unsigned(page.number());
    out.whole(page.width());
    out.whole(page.height());
    out.unsigned(page.unit().ordinal());
    out.unsigned(page.kind().ordinal());
    out.unsigned(page.span().start());
    out.unsigned(page.span().length());
    out.unsigned(page.lines().size());
    int at = page.span().start();
    double size = 0;
    Box last = NOWHERE;
    for (LayoutLine line : page.lines()) {
      int words = line.span().start();
      out.put((long) line.span().start() - at);
      at = line.span().end();
      out.unsigned(line.span().length());
      out.unsigned(line.boldEnd() - line.span().start());
      out.unsigned(line.words().size());
      for (LayoutWord word : line.words()) {
        write(word, words, last, out);
        words = word.span().end();
        last = word.box() == null ? last : word.box();
      }
      Box box = line.box();
      boolean union = box != null && box.equals(union(line.words()));
      out.unsigned(
          (box != null ? BOX : 0)
              | (line.fontSize().isPresent() ? FIGURE : 0)
              | (line.bold() ? BOLD : 0)
              | (line.furniture() ? FURNITURE : 0)
              | (union ? UNION : 0));
      if (box != null && !union) {
        write(box, NOWHERE, out);
      }
      if (line.fontSize().isPresent()) {
        out.near(line.fontSize().getAsDouble(), size);
        size = line.fontSize().getAsDouble();
      }
    }
    return new PackedLayoutPage(out.bytes());
  }

  private static void write(LayoutWord word, int before, Box last, PackedWriter out) {
    Box box = word.box();
    boolean sure = word.confidence().isPresent();
    out.unsigned((box != null ? BOX : 0) | (sure ? FIGURE : 0));
    out.put((long) word.span().start() - before);
    out.unsigned(word.span().length());
    if (box != null) {
      write(box, last, out);
    }
    if (sure) {
      out.whole(word.confidence().getAsDouble());
    }
  }

  private static void write(Box box, Box last, PackedWriter out) {
    out.near(box.left(), last.right());
    out.near(box.top(), last.top());
    out.near(box.width(), 0);
    out.near(box.height(), last.height());
  }

  private static @Nullable Box union(List<LayoutWord> words) {
    Box union = null;
    for (LayoutWord word : words) {
      Box box = word.box();
      if (box != null) {
        union = union == null ? box : union.union(box);
      }
    }
    return union;
  }

  /** The page. */
  LayoutPage page() {
    PackedReader in = new PackedReader(bytes);
    int number = in.count();
    double width = in.whole();
    double height = in.whole();
    LengthUnit unit = LengthUnit.values()[in.count()];
    PageKind kind = PageKind.values()[in.count()];
    Span span = span(in.count(), in);
    int count = in.count();
    List<LayoutLine> lines = new ArrayList<>(count);
    int at = span.start();
    double size = 0;
    Box last = NOWHERE;
    for (int i = 0; i < count; i++) {
      Span ofLine = span(at + (int) in.number(), in);
      at = ofLine.end();
      int boldEnd = ofLine.start() + in.count();
      int wordCount = in.count();
      List<LayoutWord> words = new ArrayList<>(wordCount);
      int before = ofLine.start();
      for (int k = 0; k < wordCount; k++) {
        LayoutWord word = word(in, before, last);
        words.add(word);
        before = word.span().end();
        last = word.box() == null ? last : word.box();
      }
      int flags = in.count();
      Box box = (flags & UNION) != 0 ? union(words) : (flags & BOX) != 0 ? box(in, NOWHERE) : null;
      OptionalDouble fontSize = OptionalDouble.empty();
      if ((flags & FIGURE) != 0) {
        size = in.near(size);
        fontSize = OptionalDouble.of(size);
      }
      boolean furniture = (flags & FURNITURE) != 0;
      boolean bold = (flags & BOLD) != 0;
      lines.add(new LayoutLine(ofLine, box, fontSize, bold, boldEnd, furniture, words));
    }
    return new LayoutPage(number, width, height, unit, kind, span, lines);
  }

  private static LayoutWord word(PackedReader in, int before, Box last) {
    int flags = in.count();
    Span span = span(before + (int) in.number(), in);
    Box box = (flags & BOX) != 0 ? box(in, last) : null;
    OptionalDouble confidence =
        (flags & FIGURE) != 0 ? OptionalDouble.of(in.whole()) : OptionalDouble.empty();
    return new LayoutWord(span, box, confidence);
  }

  private static Span span(int start, PackedReader in) {
    return new Span(start, start + in.count());
  }

  private static Box box(PackedReader in, Box last) {
    double left = in.near(last.right());
    double top = in.near(last.top());
    double width = in.near(0);
    return new Box(left, top, width, in.near(last.height()));
  }
}
