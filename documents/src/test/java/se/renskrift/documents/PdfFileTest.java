package se.renskrift.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.renskrift.testdata.TestDocument;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.Kind;
import se.renskrift.text.Span;

class PdfFileTest {
  static List<byte[]> scans() {
    return TestDocument.all().stream().flatMap(d -> d.scan().stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("scans")
  void setsTheWordsOfAScanAnewInTheirPlaces(byte[] scan) throws IOException {
    SourceDocument read = OcrFiles.read(scan);
    CorrectedText corrected = every(read, 3);
    byte[] written = OcrFiles.correct(read, corrected);
    java.nio.file.Files.write(java.nio.file.Path.of("/tmp/pdfx/out.pdf"), written);
    SourceDocument again = OcrFiles.read(written);
    assertThat(again.text()).isEqualTo(corrected.text());
    List<LayoutWord> before = read.layout().words().toList();
    List<LayoutWord> after = again.layout().words().toList();
    for (int i = 0; i < before.size(); i++) {
      Box old = Objects.requireNonNull(before.get(i).box());
      Box now = Objects.requireNonNull(after.get(i).box());
      assertThat(now)
          .usingRecursiveComparison()
          .withComparatorForType(PdfFileTest::nearly, Double.class)
          .as(after.get(i).span().of(again.text()))
          .isEqualTo(old);
    }
    assertThat(OcrFiles.correct(read, corrected)).isEqualTo(written);
    looksTheSame(scan, written);
  }

  private static int nearly(double one, double other) {
    return Math.abs(one - other) < 0.1 ? 0 : Double.compare(one, other);
  }

  private static void looksTheSame(byte[] one, byte[] two) throws IOException {
    try (PDDocument first = Loader.loadPDF(one);
        PDDocument second = Loader.loadPDF(two)) {
      for (int page = 0; page < first.getNumberOfPages(); page++) {
        assertThat(pixels(second, page)).isEqualTo(pixels(first, page));
      }
    }
  }

  private static int[] pixels(PDDocument pdf, int page) throws IOException {
    BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(page, 100, ImageType.ARGB);
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  /** Gives every so many words another text. */
  private static CorrectedText every(SourceDocument read, int step) {
    List<Correction> corrections = new ArrayList<>();
    List<LayoutWord> words = read.layout().words().toList();
    for (int i = 0; i < words.size(); i += step) {
      Span span = words.get(i).span();
      String observed = span.of(read.text());
      // Short words may be marks of list items, by which lines are told apart.
      if (observed.length() > 3) {
        String intended = observed.replace('a', 'å') + "\u201D";
        corrections.add(Correction.of(span.start(), span.end(), intended, Kind.SPELLING, "test"));
      }
    }
    corrections.sort(Comparator.comparingInt(c -> c.span().start()));
    return CorrectedText.of(read.text(), corrections);
  }
}
