package se.renskrift.documents;

/** Reads what {@link PackedWriter} wrote, in the same order. Not thread-safe. */
final class PackedReader {
  private final byte[] bytes;
  private int at;

  PackedReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A number written with {@link PackedWriter#put}. */
  long number() {
    return signed(unsigned());
  }

  /** A number written with {@link PackedWriter#unsigned}. */
  long unsigned() {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      byte octet = bytes[at++];
      number |= (octet & 0x7FL) << shift;
      if (octet >= 0) {
        return number;
      }
    }
  }

  /** The same, of a number that was an int. */
  int count() {
    return (int) unsigned();
  }

  /** A figure written with {@link PackedWriter#whole}. */
  double whole() {
    long bits = 0;
    for (int i = 0; i < Double.BYTES; i++) {
      bits |= (bytes[at++] & 0xFFL) << (8 * i);
    }
    return Double.longBitsToDouble(bits);
  }

  /** A figure written near another. */
  double near(double other) {
    long code = unsigned();
    return (code & 1) != 0 ? whole() : Grid.of(Grid.step(other) + signed(code >>> 1));
  }

  /** A text. */
  String text() {
    char[] text = new char[count()];
    for (int i = 0; i < text.length; i++) {
      text[i] = (char) unsigned();
    }
    return new String(text);
  }

  private static long signed(long code) {
    return (code >>> 1) ^ -(code & 1);
  }
}
