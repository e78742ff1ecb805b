package se.renskrift.documents;

import java.util.List;

/** Reads the first chunk of a WebP picture. */
final class WebpHead {
  private static final int CHUNK = 12;
  private static final int DATA = CHUNK + 8;
  private static final int MOVES = 2;

  private final byte[] content;
  private final ByteOrdered bytes;

  WebpHead(byte[] content) {
    this.content = content;
    bytes = new ByteOrdered(content, false);
  }

  static boolean recognises(byte[] content) {
    return Signature.stands(content, 0, "RIFF") && Signature.stands(content, 8, "WEBP");
  }

  /** Its size; twice if it moves, for it has more than one picture then. */
  List<PictureSize> sizes(int most) {
    if (bytes.at(4, 4) + 8 > content.length) {
      throw new IllegalArgumentException(ByteOrdered.BREAKS_OFF);
    }
    if (Signature.stands(content, CHUNK, "VP8X")) {
      PictureSize size = size(bytes.at(DATA + 4, 3) + 1, bytes.at(DATA + 7, 3) + 1);
      boolean moves = (bytes.at(DATA, 1) & MOVES) != 0 && most > 0;
      return moves ? List.of(size, size) : List.of(size);
    }
    if (Signature.stands(content, CHUNK, "VP8L")) {
      long packed = bytes.at(DATA + 1, 4);
      return List.of(size((packed & 0x3FFF) + 1, (packed >> 14 & 0x3FFF) + 1));
    }
    if (!Signature.stands(content, DATA + 3, "\u009D\u0001\u002A")) {
      throw new IllegalArgumentException("it has no header");
    }
    return List.of(size(bytes.at(DATA + 6, 2) & 0x3FFF, bytes.at(DATA + 8, 2) & 0x3FFF));
  }

  private static PictureSize size(long width, long height) {
    return PictureSize.of(0, width, height, 0);
  }
}
