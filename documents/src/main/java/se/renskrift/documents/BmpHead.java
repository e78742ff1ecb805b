package se.renskrift.documents;

import java.util.Set;

/** Reads the headers of a BMP picture. */
final class BmpHead {
  private static final double METRES_PER_INCH = 0.0254;

  /** How long the second header is in the versions that say the size with four bytes. */
  private static final Set<Long> HEADERS = Set.of(40L, 52L, 56L, 64L, 108L, 124L);

  private BmpHead() {}

  static boolean recognises(byte[] content) {
    return Signature.stands(content, 0, "BM")
        && content.length > 30
        && HEADERS.contains(new ByteOrdered(content, false).at(14, 4))
        && Signature.stands(content, 26, "\u0001\0");
  }

  static PictureSize size(byte[] content) {
    ByteOrdered bytes = new ByteOrdered(content, false);
    long width = (int) bytes.at(18, 4);
    // A picture that begins with its uppermost line says so by a height below zero.
    long height = Math.abs((long) (int) bytes.at(22, 4));
    long line = (width * bytes.at(28, 2) + 31) / 32 * 4;
    boolean packed = bytes.at(30, 4) != 0 && bytes.at(30, 4) != 3;
    if (!packed && bytes.at(10, 4) + line * height > content.length) {
      throw new IllegalArgumentException(ByteOrdered.BREAKS_OFF);
    }
    return PictureSize.of(0, width, height, (int) bytes.at(38, 4) * METRES_PER_INCH);
  }
}
