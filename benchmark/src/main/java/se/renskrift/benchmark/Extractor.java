package se.renskrift.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import se.renskrift.documents.DocumentReader;

/** What takes the text out of a PDF. */
enum Extractor {
  /** The text alone, in the order of the file. */
  PDFBOX("PDFTextStripper") {
    @Override
    String text(byte[] file) throws IOException {
      try (PDDocument pdf = Loader.loadPDF(file)) {
        return new PDFTextStripper().getText(pdf);
      }
    }
  },
  /** The text in reading order, with the place of every word, columns, tables and furniture. */
  RENSKRIFT("Renskrift") {
    @Override
    String text(byte[] file) throws IOException {
      return DocumentReader.create().read(new ByteArrayInputStream(file), "pages.pdf").text();
    }
  };

  private final String title;

  Extractor(String title) {
    this.title = title;
  }

  /** What it is called in the report. */
  String title() {
    return title;
  }

  abstract String text(byte[] file) throws IOException;
}
