package se.renskrift.documents;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

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

  /** Reads a portable grey map as programs write it: three figures and the dots. */
  static GreyPicture read(Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    int at = 2;
    int[] figures = new int[3];
    for (int i = 0; i < figures.length; i++) {
      at++;
      for (; content[at] >= '0' && content[at] <= '9'; at++) {
        figures[i] = 10 * figures[i] + content[at] - '0';
      }
    }
    byte[] dots = Arrays.copyOfRange(content, at + 1, content.length);
    if (!Signature.stands(content, 0, "P5") || dots.length != figures[0] * figures[1]) {
      throw new IOException("the picture drawn is none");
    }
    return new GreyPicture(figures[0], figures[1], dots);
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
