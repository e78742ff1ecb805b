package se.renskrift.duplicates;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.renskrift.duplicates.DuplicateCluster.Kind;

/**
 * The verified pairs of an index, by where their passages stand. The heads of the records are in
 * memory, some thirty bytes a pair; the rest is read from disk when it is asked for.
 */
final class PairList {
  private static final Kind[] KINDS = Kind.values();

  private final PassageTable table;
  private final List<Path> files;
  private final int[] rank;
  private int size;
  private int[] a = new int[256];
  private int[] b = new int[256];
  private byte[] kind = new byte[256];
  private float[] similarity = new float[256];
  private byte[] others = new byte[256];
  private int[] file = new int[256];
  private long[] offset = new long[256];

  private PairList(PassageTable table, List<Path> files, int[] rank) {
    this.table = table;
    this.files = files;
    this.rank = rank;
  }

  static PairList read(PassageTable table, List<Path> files) throws IOException {
    PairList list = new PairList(table, files, ranks(table));
    for (int at = 0; at < files.size(); at++) {
      list.read(files.get(at), at);
    }
    return list;
  }

  /** For each document its place in the order of names. */
  private static int[] ranks(PassageTable table) {
    Integer[] byName =
        IntStream.range(0, table.documents())
            .boxed()
            .sorted(
                Comparator.comparing((Integer at) -> table.document(at).name())
                    .thenComparing(Comparator.naturalOrder()))
            .toArray(Integer[]::new);
    int[] rank = new int[byName.length];
    for (int at = 0; at < byName.length; at++) {
      rank[byName[at]] = at;
    }
    return rank;
  }

  private void read(Path path, int number) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 18))) {
      long left = Files.size(path);
      long at = 0;
      while (at < left) {
        int length = in.readInt();
        int one = in.readInt();
        int other = in.readInt();
        if (size == a.length) {
          grow();
        }
        a[size] = one;
        b[size] = other;
        kind[size] = in.readByte();
        similarity[size] = in.readFloat();
        others[size] = in.readByte();
        file[size] = number;
        offset[size] = at;
        in.skipNBytes(length - PairRecord.HEAD);
        at += Integer.BYTES + length;
        size += table.isGone(one) || table.isGone(other) ? 0 : 1;
      }
    }
  }

  private void grow() {
    int more = size + size / 2;
    a = Arrays.copyOf(a, more);
    b = Arrays.copyOf(b, more);
    kind = Arrays.copyOf(kind, more);
    similarity = Arrays.copyOf(similarity, more);
    others = Arrays.copyOf(others, more);
    file = Arrays.copyOf(file, more);
    offset = Arrays.copyOf(offset, more);
  }

  int size() {
    return size;
  }

  int a(int pair) {
    return a[pair];
  }

  int b(int pair) {
    return b[pair];
  }

  Kind kind(int pair) {
    return KINDS[kind[pair]];
  }

  /** Whether it says that both are the same text. */
  boolean isCopy(int pair) {
    return kind(pair) == Kind.EXACT || kind(pair) == Kind.NEAR;
  }

  double similarity(int pair) {
    return similarity[pair];
  }

  /** How many differences are more than another reading of the same words; at most 255. */
  int others(int pair) {
    return others[pair] & 0xFF;
  }

  /** Passages in the order of the names of their documents and their places there. */
  int compare(int one, int other) {
    int difference = Integer.compare(rank(one), rank(other));
    return difference != 0 ? difference : Integer.compare(table.start(one), table.start(other));
  }

  int rank(int passage) {
    return rank[table.documentOf(passage)];
  }

  /** The numbers of the pairs, by where their passages stand. */
  int[] inOrder() {
    return IntStream.range(0, size)
        .boxed()
        .sorted(
            Comparator.comparing((Integer pair) -> first(pair), this::compare)
                .thenComparing(pair -> second(pair), this::compare))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private int first(int pair) {
    return compare(a[pair], b[pair]) <= 0 ? a[pair] : b[pair];
  }

  private int second(int pair) {
    return compare(a[pair], b[pair]) <= 0 ? b[pair] : a[pair];
  }

  /** Opens the records. */
  Records records() throws IOException {
    return new Records();
  }

  /** Reads whole records. */
  final class Records implements AutoCloseable {
    private final FileChannel[] channels = new FileChannel[files.size()];

    private Records() throws IOException {
      for (int at = 0; at < channels.length; at++) {
        channels[at] = FileChannel.open(files.get(at), StandardOpenOption.READ);
      }
    }

    PairRecord read(int pair) throws IOException {
      FileChannel channel = channels[file[pair]];
      ByteBuffer length = read(channel, offset[pair], Integer.BYTES);
      long at = offset[pair] + Integer.BYTES;
      return PairRecord.read(read(channel, at, length.getInt()).array());
    }

    private ByteBuffer read(FileChannel channel, long at, int count) throws IOException {
      ByteBuffer bytes = ByteBuffer.allocate(count);
      while (bytes.hasRemaining()) {
        if (channel.read(bytes, at + bytes.position()) < 0) {
          throw new java.io.EOFException("the pairs of an index end early");
        }
      }
      return bytes.flip();
    }

    @Override
    public void close() throws IOException {
      for (FileChannel channel : channels) {
        channel.close();
      }
    }
  }
}
