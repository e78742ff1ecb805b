package se.renskrift.documents;

/** Reads the header of a PNG picture. */
final class PngHead {
  private static final String START = "\u0089PNG\r\n\u001A\n";
  private static final double METRES_PER_INCH = 0.0254;

  /** The resolution stands before the dots, within so many bytes. */
  private static final int REACH = 4096;

  private PngHead() {}

  static boolean recognises(byte[] content) {
    return Signature.stands(content, 0, START);
  }

  static PictureSize size(byte[] content) {
    ByteOrdered bytes = new ByteOrdered(content, true);
    if (!Signature.stands(content, 12, "IHDR")) {
      throw new IllegalArgumentException("it has no header");
    }
    PictureEnd.check(content, "IEND");
    int resolution = Signature.find(content, 33, Math.min(content.length, REACH), "pHYs");
    double perMetre =
        resolution < 0 || bytes.at(resolution + 12, 1) != 1 ? 0 : bytes.at(resolution + 4, 4);
    return PictureSize.of(0, bytes.at(16, 4), bytes.at(20, 4), perMetre * METRES_PER_INCH);
  }
}
