package se.renskrift.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.renskrift.testdata.TestDocument;

/** Reads PDF files that were set, or scanned and read by OCR, from documents with known lines. */
class TestDocumentsTest {
  @ParameterizedTest
  @MethodSource("documents")
  void readsTheLinesOfABornDigitalPdf(TestDocument document) throws IOException {
    SourceDocument read = read(document.name() + "/document.pdf");
    assertThat(lines(read.text())).isEqualTo(lines(document.lines().replace('\u00AC', '-')));
    assertThat(read.pages()).isEqualTo(document.lines().split("\f").length);
  }

  /** Headings of these documents are set without a gap below, so not every break can be seen. */
  @ParameterizedTest
  @MethodSource("documents")
  void putsBlankLinesOnlyWhereTheDocumentHasThem(TestDocument document) throws IOException {
    Set<Integer> seen = gaps(read(document.name() + "/document.pdf").text());
    Set<Integer> there = gaps(document.lines());
    assertThat(there).containsAll(seen);
    assertThat(seen).hasSizeGreaterThan((int) (0.6 * there.size()));
  }

  @Test
  void readsTheTextLayerOfAScan() throws IOException {
    SourceDocument read = read("uppfoljning-trygghetslarm/scan-eng.pdf");
    assertThat(read.pages()).isGreaterThan(1);
    assertThat(read.text().split("\\s+")).hasSizeGreaterThan(500);
  }

  static List<TestDocument> documents() {
    return TestDocument.all();
  }

  private static SourceDocument read(String name) throws IOException {
    try (InputStream in = TestDocument.class.getResourceAsStream("/documents/" + name)) {
      return DocumentReader.create().read(in, name);
    }
  }

  /** After which lines, counted without blank ones, a blank line stands or a page ends. */
  private static Set<Integer> gaps(String text) {
    Set<Integer> gaps = new TreeSet<>();
    int count = 0;
    for (String line : text.replace("\f", "\n\n").split("\n")) {
      if (line.isBlank()) {
        gaps.add(count);
      } else {
        count++;
      }
    }
    return gaps;
  }

  private static List<String> lines(String text) {
    return text.lines()
        .map(line -> line.replace("\f", "").strip().replaceAll("[ \t]+", " "))
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
