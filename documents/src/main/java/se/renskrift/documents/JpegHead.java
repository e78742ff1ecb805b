package se.renskrift.documents;

/** Reads the segments of a JPEG picture up to the one that says how large it is. */
final class JpegHead {
  private static final String START = "\u00FF\u00D8\u00FF";
  private static final String END = "\u00FF\u00D9";
  private static final int APPLICATION = 0xE0;
  private static final int SCAN = 0xDA;
  private static final int LAST = 0xD9;

  private final byte[] content;
  private final ByteOrdered bytes;

  JpegHead(byte[] content) {
    this.content = content;
    bytes = new ByteOrdered(content, true);
  }

  static boolean recognises(byte[] content) {
    return Signature.stands(content, 0, START);
  }

  PictureSize size() {
    double resolution = 0;
    int at = 2;
    while (true) {
      while (bytes.at(at, 1) == 0xFF && bytes.at(at + 1, 1) == 0xFF) {
        at++;
      }
      int marker = (int) bytes.at(at + 1, 1);
      if (bytes.at(at, 1) != 0xFF || marker == SCAN || marker == LAST) {
        throw new IllegalArgumentException("it has no header");
      }
      if (isFrame(marker)) {
        PictureEnd.check(content, END);
        return PictureSize.of(0, bytes.at(at + 7, 2), bytes.at(at + 5, 2), resolution);
      }
      if (marker == APPLICATION && Signature.stands(content, at + 4, "JFIF\0")) {
        double unit = bytes.at(at + 11, 1) == 1 ? 1 : bytes.at(at + 11, 1) == 2 ? 2.54 : 0;
        resolution = unit * bytes.at(at + 12, 2);
      }
      at += 2 + (int) Math.max(2, bytes.at(at + 2, 2));
    }
  }

  /** Of these numbers those of tables and extensions are no frames. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }
}
