package se.renskrift.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** One letter, in the formats that pictures of pages come in. */
final class Pictures {
  /** Words of the letter. */
  static final String WORDS =
      "Anläggningen uppfyller därför avloppsvattnet renas tillräckligt egen brunn";

  private static final int STRIPS = 273;
  private static final int SIZES = 279;
  private static final int TILES = 324;
  private static final int TILE_SIZES = 325;

  private Pictures() {}

  /** A file among the resources. */
  static byte[] resource(String name) {
    try (InputStream in = Pictures.class.getResourceAsStream("pictures/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The letter in black and white. */
  static BufferedImage letter() throws IOException {
    return Scans.image("brev-avlopp");
  }

  /** A TIFF file of so many pages, compressed in one of the ways that Java knows. */
  static byte[] tiff(String compression, List<BufferedImage> pages) throws IOException {
    return tiff(compression, pages, false);
  }

  private static byte[] tiff(String compression, List<BufferedImage> pages, boolean inOnePiece)
      throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionType(compression);
    if (inOnePiece) {
      how.setTilingMode(ImageWriteParam.MODE_EXPLICIT);
      how.setTiling(pages.get(0).getWidth(), pages.get(0).getHeight(), 0, 0);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.prepareWriteSequence(null);
      for (BufferedImage page : pages) {
        writer.writeToSequence(new IIOImage(page, null, null), how);
      }
      writer.endWriteSequence();
    }
    return out.toByteArray();
  }

  static BufferedImage grey(BufferedImage image) {
    BufferedImage grey =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    grey.getGraphics().drawImage(image, 0, 0, null);
    return grey;
  }

  /** A BigTIFF file of one strip, black and white, its numbers in the order asked for. */
  static byte[] bigTiff(BufferedImage image, ByteOrder order) {
    int line = (image.getWidth() + 7) / 8;
    byte[] dots = new byte[line * image.getHeight()];
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if ((image.getRGB(x, y) & 0xFF) > 127) {
          dots[y * line + x / 8] |= (byte) (0x80 >> x % 8);
        }
      }
    }
    long[][] entries = {
      {256, 4, image.getWidth()},
      {257, 4, image.getHeight()},
      {258, 3, 1},
      {259, 3, 1},
      {262, 3, 1},
      {STRIPS, 16, 0},
      {277, 3, 1},
      {278, 4, image.getHeight()},
      {SIZES, 16, dots.length},
    };
    int start = 16 + 8 + 20 * entries.length + 8;
    ByteBuffer out = ByteBuffer.allocate(start + dots.length).order(order);
    out.put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes());
    out.putShort((short) 43).putShort((short) 8).putShort((short) 0).putLong(16);
    out.putLong(entries.length);
    for (long[] entry : entries) {
      long value = entry[0] == STRIPS ? start : entry[2];
      out.putShort((short) entry[0]).putShort((short) entry[1]).putLong(1);
      int at = out.position();
      switch ((int) entry[1]) {
        case 3 -> out.putShort((short) value);
        case 4 -> out.putInt((int) value);
        default -> out.putLong(value);
      }
      out.position(at + 8);
    }
    return out.putLong(0).put(dots).array();
  }

  /**
   * A picture as scanners put it into PDF files: JBIG2, its dots coded as a fax is.
   *
   * @param image of a width and a height that 16 divides
   */
  static byte[] jbig2(BufferedImage image) throws IOException {
    byte[] fax = piece(tiff("CCITT T.6", List.of(image), true));
    ByteBuffer out = ByteBuffer.allocate(fax.length + 100);
    out.putInt(0).put((byte) 48).put((byte) 0).put((byte) 1).putInt(19);
    out.putInt(image.getWidth()).putInt(image.getHeight()).putInt(0).putInt(0);
    out.put((byte) 0).putShort((short) 0);
    out.putInt(1).put((byte) 38).put((byte) 0).put((byte) 1).putInt(18 + fax.length);
    out.putInt(image.getWidth()).putInt(image.getHeight()).putInt(0).putInt(0).put((byte) 0);
    out.put((byte) 1).put(fax);
    return Arrays.copyOf(out.array(), out.position());
  }

  /** The data of a TIFF file in one piece. */
  private static byte[] piece(byte[] tiff) {
    ByteBuffer in = ByteBuffer.wrap(tiff);
    in.order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = in.getInt(4);
    int from = 0;
    int size = 0;
    for (int i = 0; i < in.getShort(directory); i++) {
      int entry = directory + 2 + 12 * i;
      int value = in.getShort(entry + 2) == 3 ? in.getShort(entry + 8) : in.getInt(entry + 8);
      from = in.getShort(entry) == TILES ? value : from;
      size = in.getShort(entry) == TILE_SIZES ? value : size;
    }
    return Arrays.copyOfRange(tiff, from, from + size);
  }

  /** A PDF of one page that is the picture, of so many dots and bits a dot, as it is coded. */
  static byte[] pdf(byte[] coded, COSName filter, int width, int height, int bits)
      throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(width * 72f / 200, height * 72f / 200));
      pdf.addPage(page);
      PDImageXObject picture =
          new PDImageXObject(
              pdf,
              new ByteArrayInputStream(coded),
              filter.equals(COSName.JPX_DECODE) ? COSName.FLATE_DECODE : filter,
              width,
              height,
              bits,
              PDDeviceGray.INSTANCE);
      picture.getCOSObject().setItem(COSName.FILTER, filter);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.drawImage(
            picture, 0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }
}
