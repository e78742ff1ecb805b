package se.renskrift.documents;

import java.util.ArrayList;
import java.util.List;

/** Walks through the blocks of a GIF file to its end. */
final class GifHead {
  private static final int SCREEN = 6;
  private static final int IMAGE = 0x2C;
  private static final int EXTENSION = 0x21;
  private static final int TRAILER = 0x3B;

  private final ByteOrdered bytes;

  GifHead(byte[] content) {
    bytes = new ByteOrdered(content, false);
  }

  static boolean recognises(byte[] content) {
    return Signature.stands(content, 0, "GIF87a") || Signature.stands(content, 0, "GIF89a");
  }

  /** Its pictures, and one more if there are more than the most. */
  List<PictureSize> sizes(int most) {
    List<PictureSize> sizes = new ArrayList<>();
    long at = SCREEN + 7 + colours(SCREEN + 4);
    while (bytes.at(at, 1) != TRAILER && sizes.size() <= most) {
      int block = (int) bytes.at(at, 1);
      if (block == IMAGE) {
        sizes.add(PictureSize.of(sizes.size(), bytes.at(at + 5, 2), bytes.at(at + 7, 2), 0));
        at = afterData(at + 11 + colours(at + 9));
      } else if (block == EXTENSION) {
        at = afterData(at + 2);
      } else {
        throw new IllegalArgumentException("it has a block that is none");
      }
    }
    if (sizes.isEmpty()) {
      throw new IllegalArgumentException("it has no picture");
    }
    return sizes;
  }

  /** How many bytes the table of colours has whose flags stand at a place. */
  private long colours(long flags) {
    int said = (int) bytes.at(flags, 1);
    return (said & 0x80) == 0 ? 0 : 3L << (said & 7) + 1;
  }

  private long afterData(long from) {
    long at = from;
    while (bytes.at(at, 1) != 0) {
      at += 1 + bytes.at(at, 1);
    }
    return at + 1;
  }
}
