package se.renskrift.cli.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputFormatTest {
  @ParameterizedTest
  @CsvSource({
    "TXT, b.txt, b.txt",
    "TXT, b.TXT, b.TXT",
    "TXT, b, b.txt",
    "TXT, b.pdf, b.pdf.txt",
    "TXT, .txt, .txt.txt",
    "JSON, b.txt, b.txt.json",
    "MD, b.txt, b.txt.md",
    "MD, b.md, b.md",
    "JSON, a/b.txt, a/b.txt.json",
    "ALTO, b.xml, b.xml",
    "ALTO, stdin, stdin.xml",
    "HOCR, b.html, b.html",
    "HOCR, b.hocr, b.hocr",
    "HOCR, b, b.hocr",
    "PAGE, a/b.XML, a/b.XML"
  })
  void addsTheExtensionUnlessTheNameHasIt(OutputFormat format, String input, String result) {
    assertThat(format.fileName(input)).isEqualTo(result);
  }
}
