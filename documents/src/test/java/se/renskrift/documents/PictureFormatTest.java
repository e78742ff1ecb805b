package se.renskrift.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.renskrift.testdata.TestDocument;

@Timeout(300)
class PictureFormatTest {
  private static final String LETTER = "brev-avlopp";
  private static final OcrOptions NEVER = OcrOptions.DEFAULT.with(OcrMode.NEVER);
  private static final OcrOptions ABSENT = new OcrOptions(OcrMode.AUTO, "swe", "no-such-program");

  private static void assertRefused(byte[] content, ReadLimits limits, String message) {
    assertThatThrownBy(() -> Scans.read(content, OcrOptions.DEFAULT, limits))
        .isInstanceOf(DocumentException.class)
        .hasMessage("x: " + message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"beslut-bygglov", LETTER, "yttrande-budget"})
  void readsTheWordsOfATiff(String name) throws IOException {
    Scans.needTesseract();
    SourceDocument read = Scans.read(Scans.tiff(name), OcrOptions.DEFAULT);
    assertThat(Scans.found(TestDocument.of(name).gold(), read.text())).isGreaterThan(0.97);
    assertThat(read.mediaType()).isEqualTo("image/tiff");
    assertThat(read.pages()).isEqualTo(name.equals("yttrande-budget") ? 2 : 1);
    assertThat(read.ocr().language()).isEqualTo("swe");
    assertThat(read.ocr().pages()).hasSize(read.pages());
    LayoutPage page = read.layout().pages().get(0);
    assertThat(List.of(page.width(), page.height())).isEqualTo(List.of(1653.0, 2339.0));
    assertThat(page.unit()).isEqualTo(LengthUnit.PIXEL);
    assertThat(read.layout().confidences().words()).hasSameSizeAs(read.text().trim().split("\\s+"));
  }

  @Test
  void readsTheSamePictureAlikeTwiceAndAsPngAndJpeg() throws IOException {
    Scans.needTesseract();
    String text = Scans.read(Scans.tiff(LETTER), OcrOptions.DEFAULT).text();
    assertThat(Scans.read(Scans.tiff(LETTER), OcrOptions.DEFAULT).text()).isEqualTo(text);
    for (String format : List.of("png", "jpeg")) {
      byte[] content = Scans.written(Scans.image(LETTER), format);
      SourceDocument read = Scans.read(content, OcrOptions.DEFAULT);
      assertThat(read.mediaType()).isEqualTo("image/" + format);
      assertThat(Scans.found(text, read.text())).as(format).isGreaterThan(0.97);
    }
  }

  @Test
  void readsThePagesOfATiffInTheirOrder() throws IOException {
    Scans.needTesseract();
    byte[] content = Scans.tiff(List.of(Scans.image("beslut-bygglov"), Scans.image(LETTER)));
    SourceDocument read = Scans.read(content, OcrOptions.DEFAULT);
    String[] pages = read.text().split("\f");
    assertThat(pages).hasSize(2);
    assertThat(pages[0]).contains("DELEGATIONSBESLUT");
    assertThat(pages[1]).doesNotContain("DELEGATIONSBESLUT");
    assertRefused(
        content,
        new ReadLimits(1 << 20, 1, 1 << 20),
        "is too large (more than 1 pages);" + " split it");
  }

  @Test
  void aFileOfPicturesIsRefusedWhereOcrIsSwitchedOff() {
    assertThatThrownBy(() -> Scans.read(Scans.tiff(LETTER), NEVER))
        .hasMessage(
            "x: holds only pictures of pages, and OCR is switched off; allow it with --ocr=auto");
  }

  @Test
  void saysWhatToInstallWhereTheProgramIsMissing() {
    assertThatThrownBy(() -> Scans.read(Scans.tiff(LETTER), ABSENT))
        .hasMessage(
            "x: holds pictures of pages, and Tesseract, which reads them, is not installed"
                + " (no-such-program); install the Debian packages tesseract-ocr and"
                + " tesseract-ocr-swe");
  }

  @Test
  void saysWhatToInstallWhereDataOfALanguageIsMissing() {
    Scans.needTesseract();
    for (String language : List.of("qqq", "swe+qqq")) {
      OcrOptions options = new OcrOptions(OcrMode.AUTO, language, "tesseract");
      assertThatThrownBy(() -> Scans.read(Scans.tiff(LETTER), options))
          .hasMessage(
              "x: holds pictures of pages, and Tesseract, which reads them, lacks its data for qqq;"
                  + " install the Debian package tesseract-ocr-qqq");
    }
  }

  @Test
  void aLanguageThatIsNoNameIsRefused() {
    assertThatThrownBy(() -> new OcrOptions(OcrMode.AUTO, "../swe", "tesseract"))
        .hasMessage("language: ../swe is no name of language data");
  }

  @Test
  void aPageThatTakesTooLongIsStopped() {
    Scans.needTesseract();
    ReadLimits limits = ReadLimits.DEFAULT.withMaxTime(Duration.ofMillis(100));
    assertThatThrownBy(() -> Scans.read(Scans.tiff(LETTER), OcrOptions.DEFAULT, limits))
        .isInstanceOfSatisfying(
            DocumentException.class,
            e -> assertThat(e.reason()).isEqualTo(DocumentException.Reason.TIMEOUT));
  }

  @Test
  void aPictureWithoutWordsHasNoText() throws IOException {
    Scans.needTesseract();
    for (int size : new int[] {1, 300}) {
      BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
      for (String format : List.of("png", "jpeg", "tiff")) {
        assertRefused(
            Scans.written(image, format),
            ReadLimits.DEFAULT,
            "has no text on its pages; check that it is the right file");
      }
    }
  }

  @Test
  void aPictureThatBreaksOffIsRefused() throws IOException {
    for (byte[] whole :
        List.of(
            Scans.tiff(LETTER),
            Scans.written(Scans.image(LETTER), "png"),
            Scans.written(Scans.image(LETTER), "jpeg"))) {
      for (int eighth = 1; eighth < 8; eighth++) {
        byte[] part = Arrays.copyOf(whole, whole.length * eighth / 8);
        assertRefused(
            part,
            ReadLimits.DEFAULT,
            "is damaged (it breaks off before its end); fetch it again or repair it");
      }
    }
  }

  @Test
  void aPictureWithoutADotIsRefused() {
    byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xD9};
    assertRefused(
        jpeg, ReadLimits.DEFAULT, "is damaged (it has no header); fetch it again or repair it");
  }

  @Test
  void aPictureThatClaimsToBeHugeIsRefusedBeforeItUnfolds() throws IOException {
    byte[] png = Scans.written(new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY), "png");
    Arrays.fill(png, 16, 24, (byte) 0x7F);
    assertRefused(
        png, ReadLimits.DEFAULT, "is too large (more than 150000000 dots on a page); split it");
    byte[] tiff = Scans.tiff(LETTER);
    assertRefused(
        tiff,
        ReadLimits.DEFAULT.withMaxPixels(1653 * 2339 - 1),
        "is too large (more than 3866366 dots on a page); split it");
  }

  @Test
  void aTiffWhosePagesGoRoundInACircleIsRefused() {
    byte[] tiff = {
      'I', 'I', '*', 0, 8, 0, 0, 0, 1, 0, -2, 0, 4, 0, 1, 0, 0, 0, 1, 0, 0, 0, 8, 0, 0, 0
    };
    assertRefused(
        tiff,
        ReadLimits.DEFAULT,
        "is damaged (its pages go round in a circle); fetch it again or repair it");
  }

  @Test
  void randomBytesBehindAMarkGiveAClearError() {
    for (String mark : List.of("II*\0", "MM\0*", "\u0089PNG\r\n\u001A\n", "\u00FF\u00D8\u00FF")) {
      for (int seed = 0; seed < 200; seed++) {
        byte[] content = Arrays.copyOf(mark.getBytes(StandardCharsets.ISO_8859_1), 3000);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = mark.length(); i < content.length; i++) {
          content[i] = (byte) random.nextInt(256);
        }
        assertThatThrownBy(() -> Scans.read(content, NEVER))
            .as("seed %d", seed)
            .isInstanceOf(DocumentException.class);
      }
    }
  }

  @Test
  void readsThePagesOfAPdfThatHaveNoText() throws IOException {
    Scans.needTesseract();
    String gold = TestDocument.of(LETTER).gold();
    for (int turn : new int[] {0, 90}) {
      BufferedImage image = Scans.turned(Scans.image(LETTER), turn);
      SourceDocument read =
          Scans.read(Scans.pdf(image, "Bilaga till beslutet", "", turn), OcrOptions.DEFAULT);
      assertThat(read.text()).startsWith("Bilaga till beslutet\n\f");
      assertThat(Scans.found(gold, read.text())).as("%d degrees", turn).isGreaterThan(0.95);
      assertThat(read.ocr().pages()).containsExactly(2);
      assertThat(read.layout().pages().stream().map(LayoutPage::kind).collect(Collectors.toList()))
          .containsExactly(PageKind.BORN_DIGITAL, PageKind.OCR_LAYER);
      assertThat(read.second().isEmpty()).isTrue();
    }
  }

  @Test
  void readsThePictureBehindAStamp() throws IOException {
    Scans.needTesseract();
    byte[] pdf = Scans.pdf(Scans.image(LETTER), "", "Inkom 2024-05-02", 0);
    SourceDocument read = Scans.read(pdf, OcrOptions.DEFAULT);
    assertThat(Scans.found(TestDocument.of(LETTER).gold(), read.text())).isGreaterThan(0.95);
    assertThat(Scans.read(pdf, NEVER).text().strip()).isEqualTo("Inkom 2024-05-02");
  }

  @Test
  void aPdfOfPicturesNeedsTheProgramOnlyWhereItHasNoText() throws IOException {
    byte[] mixed = Scans.pdf(Scans.image(LETTER), "Bilaga till beslutet", "", 0);
    SourceDocument read = Scans.read(mixed, ABSENT);
    assertThat(read.text().strip()).isEqualTo("Bilaga till beslutet");
    assertThat(Objects.requireNonNull(read.unread()).pages()).containsExactly(2);
    assertThat(read.unread().why()).hasMessageContaining("is not installed");
    assertThat(Scans.read(mixed, NEVER).unread()).isNull();
    byte[] stamped = Scans.pdf(Scans.image(LETTER), "", "Inkom 2024-05-02", 0);
    assertThat(Objects.requireNonNull(Scans.read(stamped, ABSENT).unread()).pages())
        .containsExactly(1);
    byte[] bare = Scans.pdf(Scans.image(LETTER), "", "", 0);
    assertThatThrownBy(() -> Scans.read(bare, ABSENT)).hasMessageContaining("is not installed");
    assertThatThrownBy(() -> Scans.read(bare, NEVER)).hasMessageContaining("is switched off");
    assertThatThrownBy(() -> Scans.read(mixed, ABSENT.with(OcrMode.ALWAYS)))
        .hasMessageContaining("is not installed");
    assertThatThrownBy(
            () -> Scans.read(bare, OcrOptions.DEFAULT, ReadLimits.DEFAULT.withMaxPixels(1_000_000)))
        .hasMessage("x: is too large (more than 1000000 dots on a page); split it");
  }

  @Test
  void whereAScanIsReadAnewItsTextLayerIsASecondReading() throws IOException {
    Scans.needTesseract();
    byte[] scan = TestDocument.of("uppfoljning-trygghetslarm").scan().orElseThrow();
    SourceDocument layer = Scans.read(scan, OcrOptions.DEFAULT);
    assertThat(layer.ocr()).isNull();
    assertThat(layer.second().isEmpty()).isTrue();
    SourceDocument anew = Scans.read(scan, OcrOptions.DEFAULT.with(OcrMode.ALWAYS));
    assertThat(anew.ocr().pages()).containsExactly(1, 2);
    int words = anew.text().trim().split("\\s+").length;
    assertThat(anew.second().words()).hasSizeGreaterThan((int) (0.9 * words));
    assertThat(anew.second().words())
        .anySatisfy(
            word -> {
              assertThat(word.span().of(anew.text())).isEqualTo("trygghetslarm");
              assertThat(word.text()).isEqualTo("trygghetslarm");
            });
  }
}
