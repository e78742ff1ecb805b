package se.renskrift.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every format that pictures of pages come in: read, or refused with its name. */
@Timeout(300)
class PictureTypesTest {
  private static final OcrOptions NEVER = OcrOptions.DEFAULT.with(OcrMode.NEVER);

  static Stream<Arguments> pictures() throws IOException {
    BufferedImage letter = Pictures.letter();
    byte[] jp2 = Pictures.resource("letter.jp2");
    return Stream.of(
        arguments("image/gif", Scans.written(letter, "gif")),
        arguments("image/bmp", Scans.written(letter, "bmp")),
        arguments("image/jp2", jp2),
        arguments("image/jp2", bare(jp2)),
        arguments("image/webp", Pictures.resource("letter.webp")),
        arguments("image/tiff", Pictures.bigTiff(letter, ByteOrder.LITTLE_ENDIAN)),
        arguments("image/tiff", Pictures.bigTiff(letter, ByteOrder.BIG_ENDIAN)));
  }

  /** The stream of a JPEG 2000 file without its boxes. */
  private static byte[] bare(byte[] jp2) {
    int at = Signature.find(jp2, 0, jp2.length, "\u00FF\u004F\u00FF\u0051");
    return Arrays.copyOfRange(jp2, at, jp2.length);
  }

  private static void assertReads(String type, byte[] content) throws IOException {
    SourceDocument read = Scans.read(content, OcrOptions.DEFAULT);
    assertThat(read.mediaType()).isEqualTo(type);
    assertThat(Scans.found(Pictures.WORDS, read.text())).isGreaterThan(0.8);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pictures")
  void readsAPicture(String type, byte[] content) throws IOException {
    Scans.needTesseract();
    assertReads(type, content);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CCITT T.4", "CCITT T.6", "LZW", "JPEG", "ZLib", "PackBits"})
  void readsTheTwoPagesOfACompressedTiffInTheirOrder(String compression) throws IOException {
    Scans.needTesseract();
    boolean grey = compression.equals("JPEG");
    List<BufferedImage> pages =
        Stream.of(Scans.image("beslut-bygglov"), Pictures.letter())
            .map(page -> grey ? Pictures.grey(page) : page)
            .toList();
    SourceDocument read = Scans.read(Pictures.tiff(compression, pages), OcrOptions.DEFAULT);
    String[] texts = read.text().split("\f");
    assertThat(texts).hasSize(2);
    assertThat(texts[0]).contains("DELEGATIONSBESLUT");
    assertThat(Scans.found(Pictures.WORDS, texts[1])).isGreaterThan(0.8);
  }

  @Test
  void readsAPdfOfAJbig2Picture() throws IOException {
    Scans.needTesseract();
    BufferedImage whole = Pictures.letter();
    int width = whole.getWidth() / 16 * 16;
    int height = whole.getHeight() / 16 * 16;
    BufferedImage letter = whole.getSubimage(0, 0, width, height);
    byte[] pdf = Pictures.pdf(Pictures.jbig2(letter), COSName.JBIG2_DECODE, width, height, 1);
    assertReads("application/pdf", pdf);
  }

  @Test
  void readsAPdfOfAJpeg2000Picture() throws Exception {
    Scans.needTesseract();
    Programs.run("pdftoppm", "-v");
    byte[] jp2 = Pictures.resource("letter.jp2");
    assertReads("application/pdf", Pictures.pdf(jp2, COSName.JPX_DECODE, 1350, 500, 8));
  }

  @Test
  void aJpeg2000PictureInAPdfThatCannotBeDecodedIsNotTakenForABlankPage() throws Exception {
    Programs.run("pdftoppm", "-v");
    byte[] jp2 = Pictures.resource("letter.jp2");
    byte[] part = Arrays.copyOf(jp2, 200);
    byte[] pdf = Pictures.pdf(part, COSName.JPX_DECODE, 1350, 500, 8);
    assertThatThrownBy(() -> Scans.read(pdf, OcrOptions.DEFAULT))
        .isInstanceOf(DocumentException.class)
        .hasMessageStartingWith("x: is damaged (page 1: ");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pictures")
  void aPictureThatBreaksOffIsRefused(String type, byte[] content) {
    for (int eighth = 1; eighth < 8; eighth++) {
      byte[] part = Arrays.copyOf(content, content.length * eighth / 8);
      assertThatThrownBy(() -> Scans.read(part, NEVER))
          .as(type)
          .hasMessage("x: is damaged (it breaks off before its end); fetch it again or repair it");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pictures")
  void randomBytesInAPictureGiveAClearError(String type, byte[] content) {
    for (int seed = 0; seed < 300; seed++) {
      byte[] changed = content.clone();
      SplittableRandom random = new SplittableRandom(seed);
      for (int i = 16 + seed % 32; i < Math.min(300, content.length); i += 1 + seed % 7) {
        changed[i] = (byte) random.nextInt(256);
      }
      assertThatThrownBy(() -> Scans.read(changed, NEVER))
          .as("%s, seed %d", type, seed)
          .isInstanceOf(DocumentException.class)
          .message()
          .doesNotContain("null", "Exception");
    }
  }

  @Test
  void aGifThatMovesIsRefused() throws IOException {
    byte[] gif = Scans.written(new BufferedImage(9, 9, BufferedImage.TYPE_BYTE_GRAY), "gif");
    int image = Signature.find(gif, 0, gif.length, "\u002C\0\0\0\0");
    byte[] twice = Arrays.copyOf(gif, gif.length + gif.length - image - 1);
    System.arraycopy(gif, image, twice, gif.length - 1, gif.length - image);
    assertThatThrownBy(() -> Scans.read(twice, NEVER))
        .hasMessage(
            "x: is a file in the format GIF with several pictures; save each as TIFF or PNG, or"
                + " all as one PDF");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HEIC:\0\0\0\u0018ftypheic",
        "AVIF:\0\0\0\u0018ftypavif",
        "DjVu:AT&TFORM",
        "JPEG XL:\0\0\0\fJXL ",
        "JBIG2:\u0097JB2\r\n\u001A\n"
      })
  void aPictureInAFormatThatIsNotReadIsRefusedByName(String named) {
    String[] parts = named.split(":", 2);
    byte[] content = (parts[1] + "\0".repeat(50)).getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> Scans.read(content, OcrOptions.DEFAULT))
        .hasMessage(
            "x: is a picture in the format "
                + parts[0]
                + ", which is not read; save it as TIFF, PNG or PDF");
  }

  /** Tesseract as some install it, without libraries for all formats. */
  @Test
  void saysWhatToDoWhereTesseractLacksAFormat(@TempDir Path folder) throws IOException {
    Path program = folder.resolve("lacking");
    Files.writeString(
        program, "#!/bin/sh\necho 'Error in pixReadStreamJp2k: function not present'\nexit 1\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    OcrOptions options = new OcrOptions(OcrMode.AUTO, "swe", program.toString());
    assertThatThrownBy(() -> Scans.read(Pictures.resource("letter.jp2"), options))
        .hasMessage(
            "x: is a picture in the format JPEG 2000, which the Tesseract installed cannot"
                + " decode; save it as TIFF, PNG or PDF");
  }

  @Test
  void saysWhatToInstallWherePopplerIsMissing() {
    assertThatThrownBy(
            () -> new Poppler("no-such-program").draw("x", new byte[9], 1, 200, ReadLimits.DEFAULT))
        .hasMessage(
            "x: has a page with a picture that only Poppler can draw, and that is not installed"
                + " (no-such-program); install the Debian package poppler-utils");
  }

  @Test
  void textThatBeginsLikeAPictureIsText() throws IOException {
    for (String text : List.of("BM 4 kap. miljöbalken gäller här.", "GIF är ett format.", "RIFF")) {
      byte[] content = text.getBytes(StandardCharsets.UTF_8);
      assertThat(Scans.read(content, NEVER).text()).isEqualTo(text);
    }
  }
}
