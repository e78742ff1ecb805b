package se.renskrift.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.renskrift.testdata.TestDocument;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.Kind;
import se.renskrift.text.Span;

/** Files of OCR programs, and corrections of them. */
final class OcrFiles {
  static final CorrectionNote NOTE = new CorrectionNote("1.2", "sv-7", "min-confidence 0.9");

  private OcrFiles() {}

  /** The names of those in the test data. */
  static Stream<String> names() {
    return Stream.concat(
        Stream.of("alto3.xml", "alto4.xml", "hocr", "html", "page2013.xml", "page2019.xml")
            .map(kind -> "beslut-bygglov/read-eng." + kind),
        Stream.of("alto2.xml", "hocr", "page2019.xml")
            .map(kind -> "yttrande-budget/read-eng." + kind));
  }

  static byte[] content(String name) throws IOException {
    try (InputStream in = TestDocument.class.getResourceAsStream("/documents/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  static SourceDocument read(byte[] content) throws IOException {
    return DocumentReader.create().read(new ByteArrayInputStream(content), "x");
  }

  static SourceDocument read(String content) throws IOException {
    return read(content.getBytes(UTF_8));
  }

  /** The file with stretches replaced: observed, intended, each where it first stands. */
  static String correct(String content, String... replacements) throws IOException {
    SourceDocument document = read(content);
    return new String(correct(document, corrected(document, replacements)), UTF_8);
  }

  static byte[] correct(SourceDocument document, CorrectedText corrected) throws DocumentException {
    return Objects.requireNonNull(document.original()).correct(corrected, NOTE);
  }

  static CorrectedText corrected(SourceDocument document, String... replacements) {
    List<Correction> corrections = new ArrayList<>();
    for (int i = 0; i < replacements.length; i += 2) {
      int start = document.text().indexOf(replacements[i]);
      int end = start + replacements[i].length();
      corrections.add(Correction.of(start, end, replacements[i + 1], Kind.SPELLING, "test"));
    }
    corrections.sort(Comparator.comparingInt(c -> c.span().start()));
    return CorrectedText.of(document.text(), corrections);
  }

  /** All words of all texts, hyphens at line ends as signs of their own left out. */
  static List<String> words(String text) {
    return Words.of(text.replace("\u00AD", "-"));
  }

  /** Gives every so many words another text. */
  static CorrectedText every(SourceDocument read, int step) {
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
    return CorrectedText.of(read.text(), corrections);
  }
}
