package se.renskrift.documents;

/** Reads the boxes of a JPEG 2000 picture, or the head of one that has none. */
final class Jpeg2000Head {
  private static final String BOXES = "\0\0\0\fjP  \r\n\u0087\n";
  private static final String STREAM = "\u00FF\u004F\u00FF\u0051";
  private static final String END = "\u00FF\u00D9";
  private static final double METRES_PER_INCH = 0.0254;

  private final byte[] content;
  private final ByteOrdered bytes;
  private double resolution;

  Jpeg2000Head(byte[] content) {
    this.content = content;
    bytes = new ByteOrdered(content, true);
  }

  static boolean recognises(byte[] content) {
    return Signature.stands(content, 0, BOXES) || Signature.stands(content, 0, STREAM);
  }

  PictureSize size() {
    long stream = Signature.stands(content, 0, STREAM) ? 0 : stream(0, content.length);
    if (stream < 0 || !Signature.stands(content, (int) stream, STREAM)) {
      throw new IllegalArgumentException("it has no header");
    }
    PictureEnd.check(content, END);
    long width = bytes.at(stream + 8, 4) - bytes.at(stream + 16, 4);
    long height = bytes.at(stream + 12, 4) - bytes.at(stream + 20, 4);
    return PictureSize.of(0, width, height, resolution);
  }

  /** Where the stream begins among the boxes between two places; -1 if there is none. */
  private long stream(long from, long to) {
    long at = from;
    while (at + 8 <= to) {
      long length = bytes.at(at, 4);
      long head = 8;
      if (length == 1) {
        length = bytes.at(at + 8, 8);
        head = 16;
      }
      long end = length == 0 ? to : at + length;
      if (end < at + head || end > to) {
        throw new IllegalArgumentException(ByteOrdered.BREAKS_OFF);
      }
      int type = (int) at + 4;
      if (Signature.stands(content, type, "jp2c")) {
        return at + head;
      }
      if (Signature.stands(content, type, "jp2h") || Signature.stands(content, type, "res ")) {
        stream(at + head, end);
      } else if (Signature.stands(content, type, "resc")
          || (resolution == 0 && Signature.stands(content, type, "resd"))) {
        resolution = resolution(at + head);
      }
      at = end;
    }
    return -1;
  }

  /** From a fraction and a power of ten, in dots per metre. */
  private double resolution(long at) {
    double fraction = (double) bytes.at(at, 2) / Math.max(1, bytes.at(at + 2, 2));
    return fraction * Math.pow(10, (byte) bytes.at(at + 8, 1)) * METRES_PER_INCH;
  }
}
