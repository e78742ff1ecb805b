package se.renskrift.documents;

/** Bytes that are read as numbers without sign; the place is checked. Immutable. */
final class ByteOrdered {
  private final byte[] content;
  private final boolean bigEndian;

  ByteOrdered(byte[] content, boolean bigEndian) {
    this.content = content;
    this.bigEndian = bigEndian;
  }

  /**
   * The number that stands at a place.
   *
   * @param length how many bytes it has, up to 4
   * @throws IllegalArgumentException if it does not lie within the content
   */
  long at(long place, int length) {
    if (place < 0 || place + length > content.length) {
      throw new IllegalArgumentException("it breaks off before its end");
    }
    long number = 0;
    for (int i = 0; i < length; i++) {
      int next = (int) place + (bigEndian ? i : length - 1 - i);
      number = number << 8 | (content[next] & 0xFF);
    }
    return number;
  }
}
