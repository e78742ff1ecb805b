package se.renskrift.documents;

import java.util.List;

/**
 * Reads what the heads of pictures say of their size, without decoding them, and whether they are
 * whole: of a picture that breaks off a decoder gives what there is.
 */
final class PictureHead {
  private static final String PNG = "\u0089PNG\r\n\u001A\n";
  private static final String JPEG = "\u00FF\u00D8\u00FF";

  /** Some programs put a few bytes behind the end. */
  private static final int END_REACH = 4096;

  private PictureHead() {}

  /** The media type of the content; empty if it is no picture that is read here. */
  static String mediaType(byte[] content) {
    if (Signature.stands(content, 0, PNG)) {
      return "image/png";
    }
    if (Signature.stands(content, 0, JPEG)) {
      return "image/jpeg";
    }
    return TiffHead.recognises(content) ? "image/tiff" : "";
  }

  /**
   * The sizes of its pages, in order.
   *
   * @throws IllegalArgumentException if it is damaged; the message says how
   */
  static List<PictureSize> sizes(byte[] content, int maxPages) {
    return switch (mediaType(content)) {
      case "image/png" -> List.of(png(content));
      case "image/jpeg" -> List.of(jpeg(content));
      default -> new TiffHead(content).sizes(maxPages);
    };
  }

  private static PictureSize png(byte[] content) {
    ByteOrdered bytes = new ByteOrdered(content, true);
    if (!Signature.stands(content, 12, "IHDR")) {
      throw new IllegalArgumentException("it has no header");
    }
    checkEnd(content, "IEND");
    int resolution = Signature.find(content, 33, Math.min(content.length, END_REACH), "pHYs");
    double perMetre =
        resolution < 0 || bytes.at(resolution + 12, 1) != 1 ? 0 : bytes.at(resolution + 4, 4);
    return PictureSize.of(0, bytes.at(16, 4), bytes.at(20, 4), perMetre * 0.0254);
  }

  private static PictureSize jpeg(byte[] content) {
    ByteOrdered bytes = new ByteOrdered(content, true);
    double resolution = 0;
    int at = 2;
    while (true) {
      while (bytes.at(at, 1) == 0xFF && bytes.at(at + 1, 1) == 0xFF) {
        at++;
      }
      int marker = (int) bytes.at(at + 1, 1);
      if (bytes.at(at, 1) != 0xFF || marker == 0xDA || marker == 0xD9) {
        throw new IllegalArgumentException("it has no header");
      }
      if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
        checkEnd(content, "\u00FF\u00D9");
        return PictureSize.of(0, bytes.at(at + 7, 2), bytes.at(at + 5, 2), resolution);
      }
      if (marker == 0xE0 && Signature.stands(content, at + 4, "JFIF\0")) {
        double unit = bytes.at(at + 11, 1) == 1 ? 1 : bytes.at(at + 11, 1) == 2 ? 2.54 : 0;
        resolution = unit * bytes.at(at + 12, 2);
      }
      at += 2 + (int) Math.max(2, bytes.at(at + 2, 2));
    }
  }

  private static void checkEnd(byte[] content, String mark) {
    if (Signature.find(content, content.length - END_REACH, content.length, mark) < 0) {
      throw new IllegalArgumentException("it breaks off before its end");
    }
  }
}
