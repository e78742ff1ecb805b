package se.renskrift.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import se.renskrift.testdata.Engine;
import se.renskrift.testdata.TestDocument;

/** The documents that speed is measured on. */
public enum DocumentSet {
  /** Documents of our own as read by Tesseract with an English language model. */
  TESTDATA_ENG,
  /** Pages of real OCR, as read with the same model; not in the source tree. */
  OCRPAIRS_ENG,
  /** The true text of the documents of our own: nothing to correct. */
  TESTDATA_CLEAN;

  List<String> read(Path shared) throws IOException {
    return switch (this) {
      case TESTDATA_ENG ->
          TestDocument.all().stream().map(document -> document.source(Engine.ENG)).toList();
      case OCRPAIRS_ENG ->
          OcrPage.read(shared.resolve("ocrpairs/pages.jsonl")).stream()
              .filter(page -> page.part() == OcrPage.Part.TEST && page.engine().equals("eng"))
              .map(OcrPage::ocr)
              .toList();
      case TESTDATA_CLEAN -> TestDocument.all().stream().map(TestDocument::gold).toList();
    };
  }

  /** How many words a text has: runs of non-space. */
  static long words(String text) {
    long words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      words += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return words;
  }
}
