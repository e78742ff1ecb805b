package se.renskrift.documents;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A picture in shades of grey, line by line from the top, a byte a dot, 0 for black. */
record GreyPicture(int width, int height, byte[] dots) {
  /** A picture that is nowhere darker than this shows nothing. */
  private static final int PALE = 192;

  /**
   * Takes over the dots of an image.
   *
   * @throws IllegalArgumentException if it is not in shades of grey
   */
  static GreyPicture of(BufferedImage image) {
    if (image.getType() != BufferedImage.TYPE_BYTE_GRAY) {
      throw new IllegalArgumentException("image: is of type " + image.getType() + ", not grey");
    }
    DataBufferByte data = (DataBufferByte) image.getRaster().getDataBuffer();
    return new GreyPicture(image.getWidth(), image.getHeight(), data.getData());
  }

  boolean isBlank() {
    for (byte dot : dots) {
      if ((dot & 0xFF) < PALE) {
        return false;
      }
    }
    return true;
  }

  /** Writes it as a portable grey map. */
  void write(Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      String head = "P5\n" + width + " " + height + "\n255\n";
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      out.write(dots);
    }
  }
}
