package se.renskrift.documents;

/** Bytes that are read as numbers without sign; the place is checked. Immutable. */
final class ByteOrdered {
  /** What is said of a file that ends too early. */
  static final String BREAKS_OFF = "it breaks off before its end";

  private final byte[] content;
  private final boolean bigEndian;

  ByteOrdered(byte[] content, boolean bigEndian) {
    this.content = content;
    this.bigEndian = bigEndian;
  }

  /**
   * The number that stands at a place.
   *
   * @param length how many bytes it has, up to 8; a number of 8 bytes that does not fit comes out
   *     below 0
   * @throws IllegalArgumentException if it does not lie within the content
   */
  long at(long place, int length) {
    if (place < 0 || place > content.length - length) {
      throw new IllegalArgumentException(BREAKS_OFF);
    }
    long number = 0;
    for (int i = 0; i < length; i++) {
      int next = (int) place + (bigEndian ? i : length - 1 - i);
      number = number << 8 | (content[next] & 0xFF);
    }
    return number;
  }
}
