package se.renskrift.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PdfFormatTest {
  private static final String LETTER =
      "Svar på skrivelse om lekplatser\n\nBarn- och ungdomsnämnden i Almsjö kommun har tagit\n"
          + "emot en skrivelse om lekplatser.\n\nNämnden tackar för den.";

  @Test
  void readsLinesInOrderWithABlankLineWhereThePageHasAGap() throws IOException {
    SourceDocument document = read(Pdfs.of(LETTER));
    assertThat(document.text()).isEqualTo(LETTER);
    assertThat(document.mediaType()).isEqualTo("application/pdf");
    assertThat(document.charset()).isNull();
  }

  @Test
  void putsAFormFeedBetweenPagesAndCountsEmptyOnes() throws IOException {
    SourceDocument document = read(Pdfs.of("", "Sida två", "", "Sida fyra", ""));
    assertThat(document.pages()).isEqualTo(5);
    assertThat(document.text()).isEqualTo("\fSida två\n\f\fSida fyra\n\f");
  }

  @Test
  void readsAFileWithBytesBeforeItsStartAndAfterItsEnd() throws IOException {
    byte[] pdf = Pdfs.of(LETTER);
    byte[] wrapped = new byte[pdf.length + 200];
    Arrays.fill(wrapped, 0, 100, (byte) 'x');
    System.arraycopy(pdf, 0, wrapped, 100, pdf.length);
    assertThat(read(wrapped).text()).isEqualTo(LETTER);
  }

  @Test
  void refusesAFileWithNothingOnItsPages() {
    assertThatThrownBy(() -> read(Pdfs.of("", "")))
        .hasMessage("f: has no text on its pages; check that it is the right file");
  }

  @Test
  void refusesAFileThatNeedsAPassword() {
    assertThatThrownBy(() -> read(Pdfs.locked("hemligt", LETTER)))
        .hasMessage("f: is protected (it needs a password); save a copy without protection");
  }

  @Test
  void refusesAFileWhoseOwnerForbidsReadingTheTextOut() {
    assertThatThrownBy(() -> read(Pdfs.locked("", LETTER)))
        .hasMessage(
            "f: is protected (its owner forbids reading the text out);"
                + " save a copy without protection");
  }

  @Test
  void refusesEveryTruncatedFile() {
    byte[] pdf = Pdfs.of(LETTER, LETTER);
    for (int length = 5; length < pdf.length - 6; length += 7) {
      byte[] cut = Arrays.copyOf(pdf, length);
      assertThatThrownBy(() -> read(cut))
          .as("%d of %d bytes", length, pdf.length)
          .hasMessage("f: is damaged (it breaks off before its end); fetch it again or repair it");
    }
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void failsOnlyInOneWayOnDamagedBytes() {
    byte[] pdf = Pdfs.of(LETTER);
    for (int seed = 0; seed < 300; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      byte[] damaged = pdf.clone();
      for (int i = 0; i < 20; i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      try {
        assertThat(read(damaged)).as("seed %d", seed).isNotNull();
      } catch (IOException e) {
        assertThat(e).as("seed %d", seed).isInstanceOf(DocumentException.class);
      }
    }
  }

  @Test
  void refusesMorePagesOrCharactersThanTheLimits() {
    byte[] pdf = Pdfs.of(LETTER, LETTER);
    assertThatThrownBy(() -> read(pdf, new ReadLimits(1 << 20, 1, 1000)))
        .hasMessage("f: is too large (more than 1 pages); split it");
    assertThatThrownBy(() -> read(pdf, new ReadLimits(1 << 20, 2, 200)))
        .hasMessage("f: is too large (more than 200 characters); split it");
  }

  private static SourceDocument read(byte[] content) throws IOException {
    return read(content, ReadLimits.DEFAULT);
  }

  private static SourceDocument read(byte[] content, ReadLimits limits) throws IOException {
    return DocumentReader.of(limits).read(new ByteArrayInputStream(content), "f");
  }
}
