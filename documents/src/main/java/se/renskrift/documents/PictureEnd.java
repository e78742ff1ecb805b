package se.renskrift.documents;

/** Tells whether a picture breaks off, by the mark that ends its format. */
final class PictureEnd {
  /** Some programs put a few bytes behind the end. */
  private static final int REACH = 4096;

  private PictureEnd() {}

  /**
   * Checks that the mark stands near the end.
   *
   * @throws IllegalArgumentException if it does not
   */
  static void check(byte[] content, String mark) {
    if (Signature.find(content, content.length - REACH, content.length, mark) < 0) {
      throw new IllegalArgumentException(ByteOrdered.BREAKS_OFF);
    }
  }
}
