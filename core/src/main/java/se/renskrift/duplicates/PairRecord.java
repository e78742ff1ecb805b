package se.renskrift.duplicates;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.renskrift.duplicates.DuplicateCluster.Kind;
import se.renskrift.duplicates.SharedStretches.Stretch;
import se.renskrift.text.Span;

/**
 * A verified pair as an index keeps it; offsets count from where each passage begins.
 *
 * @param a the number of one passage
 * @param b the number of the other
 */
record PairRecord(
    int a,
    int b,
    Kind kind,
    double similarity,
    List<DuplicatePair.Aligned> aligned,
    List<Difference> differences) {
  /** The first bytes of a record, which do for everything but printing it. */
  static final int HEAD = 2 * Integer.BYTES + 2 + Float.BYTES;

  /** What comparing two passages gives, or null if they do not repeat one another. */
  static @Nullable PairRecord of(int a, int b, Comparison comparison) {
    Kind kind = comparison.kind();
    if (kind == null) {
      return null;
    }
    List<DuplicatePair.Aligned> aligned = new ArrayList<>();
    AlignedColumns columns = comparison.columns();
    for (Stretch stretch : comparison.stretches()) {
      if (stretch.shared()) {
        Span first =
            span(comparison.first(), columns.first(stretch.start()), columns.first(stretch.end()));
        Span second =
            span(
                comparison.second(),
                columns.second(stretch.start()),
                columns.second(stretch.end()));
        aligned.add(new DuplicatePair.Aligned(first, second));
      }
    }
    List<Difference> differences =
        kind == Kind.EXACT ? List.of() : WordDifferences.of(comparison, 0, 0);
    return new PairRecord(a, b, kind, (float) comparison.similarity(), aligned, differences);
  }

  private static Span span(ComparedWords words, int start, int end) {
    int from = words.start(start);
    return new Span(from, end > start ? words.end(end - 1) : from);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(a);
    out.writeInt(b);
    out.writeByte(kind.ordinal());
    out.writeFloat((float) similarity);
    out.writeByte((int) Math.min(0xFF, others()));
    out.writeInt(aligned.size());
    for (DuplicatePair.Aligned stretch : aligned) {
      write(stretch.a(), out);
      write(stretch.b(), out);
    }
    out.writeInt(differences.size());
    for (Difference difference : differences) {
      out.writeByte(difference.kind().ordinal());
      write(difference.a(), out);
      out.writeUTF(difference.observedA());
      write(difference.b(), out);
      out.writeUTF(difference.observedB());
    }
  }

  /** How many differences are more than another reading of the same words. */
  long others() {
    return differences.stream().filter(d -> d.kind() != Difference.Kind.READING).count();
  }

  private static void write(Span span, DataOutputStream out) throws IOException {
    out.writeInt(span.start());
    out.writeInt(span.end());
  }

  static PairRecord read(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    int a = in.readInt();
    int b = in.readInt();
    Kind kind = Kind.values()[in.readByte()];
    double similarity = in.readFloat();
    in.readByte();
    int stretches = in.readInt();
    List<DuplicatePair.Aligned> aligned = new ArrayList<>();
    for (int at = 0; at < stretches; at++) {
      aligned.add(new DuplicatePair.Aligned(span(in), span(in)));
    }
    int count = in.readInt();
    List<Difference> differences = new ArrayList<>();
    Difference.Kind[] kinds = Difference.Kind.values();
    for (int at = 0; at < count; at++) {
      differences.add(
          new Difference(kinds[in.readByte()], span(in), in.readUTF(), span(in), in.readUTF()));
    }
    return new PairRecord(a, b, kind, similarity, aligned, differences);
  }

  private static Span span(DataInputStream in) throws IOException {
    return new Span(in.readInt(), in.readInt());
  }
}
