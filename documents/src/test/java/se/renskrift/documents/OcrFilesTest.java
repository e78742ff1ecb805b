package se.renskrift.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.renskrift.testdata.Engine;
import se.renskrift.testdata.TestDocument;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.Kind;
import se.renskrift.text.Span;

/** The same reading in every format gives the same words, and goes back into the file. */
class OcrFilesTest {
  @ParameterizedTest
  @MethodSource("names")
  void readsTheLinesThatWereRead(String name) throws IOException {
    SourceDocument read = OcrFiles.read(OcrFiles.content(name));
    String source = TestDocument.of(name.substring(0, name.indexOf('/'))).source(Engine.ENG);
    String expected = name.contains("page") ? source.substring(0, pageEnd(source)) : source;
    assertThat(lines(read.text())).isEqualTo(lines(expected));
    assertThat(read.pages()).isEqualTo(expected.split("\f").length);
  }

  private static int pageEnd(String source) {
    int feed = source.indexOf('\f');
    return feed < 0 ? source.length() : feed;
  }

  private static List<String> lines(String text) {
    return text.replace("\f", "")
        .replace('\u00AD', '-')
        .replace('\t', ' ')
        .lines()
        .filter(l -> !l.isBlank())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void knowsWhereEachWordStands(String name) throws IOException {
    SourceDocument read = OcrFiles.read(OcrFiles.content(name));
    Layout layout = read.layout();
    assertThat(layout.pages()).hasSize(read.pages());
    assertThat(layout.words().map(word -> word.span().of(read.text())).toList())
        .isEqualTo(Words.of(read.text().replace("\u00AD", "")));
    for (LayoutPage page : layout.pages()) {
      assertThat(page.width()).isGreaterThan(500);
      for (LayoutLine line : page.lines()) {
        assertThat(line.box()).isNotNull();
        for (LayoutWord word : line.words()) {
          assertThat(page.span().contains(line.span())).isTrue();
          assertThat(line.span().contains(word.span())).isTrue();
          assertThat(word.box()).isNotNull();
          assertThat(word.box().right()).isBetween(1.0, page.width());
          assertThat(word.confidence().isPresent()).isEqualTo(!name.contains("2013"));
        }
      }
    }
    assertThat(layout.confidences().words())
        .hasSize(name.contains("2013") ? 0 : (int) layout.words().count());
  }

  @ParameterizedTest
  @MethodSource("names")
  void comesBackByteForByteWithoutCorrections(String name) throws IOException {
    byte[] content = OcrFiles.content(name);
    SourceDocument read = OcrFiles.read(content);
    CorrectedText none = CorrectedText.of(read.text());
    assertThat(OcrFiles.correct(read, none)).isEqualTo(content);
    CorrectedText layoutOnly = none.revise(flow(read.text()));
    assertThat(layoutOnly.text()).doesNotContain("\n");
    assertThat(OcrFiles.correct(read, layoutOnly)).isEqualTo(content);
  }

  /** Lines flown together, and words cut at their ends joined. */
  private static List<Correction> flow(String text) {
    List<Correction> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if ("\n\f\u00AD".indexOf(text.charAt(i)) >= 0) {
        boolean hyphen = text.charAt(i) == '\u00AD';
        int end = hyphen ? i + 2 : i + 1;
        Kind kind = hyphen ? Kind.DEHYPHENATION : Kind.LINE_BREAK;
        found.add(Correction.of(i, end, hyphen ? "" : " ", kind, "test"));
        i = end - 1;
      }
    }
    return found;
  }

  @ParameterizedTest
  @MethodSource("names")
  void fitsTheSchemaAndReadsAsCorrected(String name) throws Exception {
    byte[] content = OcrFiles.content(name);
    SourceDocument read = OcrFiles.read(content);
    for (int seed = 0; seed < 5; seed++) {
      CorrectedText corrected = random(read, new SplittableRandom(seed));
      byte[] written = OcrFiles.correct(read, corrected);
      assertThat(Words.of(OcrFiles.read(written).text()))
          .as("seed %d", seed)
          .isEqualTo(Words.of(corrected.text()));
      if (name.contains("alto") || name.contains("2019")) {
        Schemas.validate(written);
      }
    }
  }

  /** The schemas must refuse something, or holding files against them says nothing. */
  @ParameterizedTest
  @MethodSource("names")
  void aFileThatTheSchemaRefusesIsRefused(String name) throws Exception {
    if (name.contains("alto") || name.contains("2019")) {
      String broken =
          new String(OcrFiles.content(name), StandardCharsets.UTF_8)
              .replaceFirst("<(String|TextRegion) ", "<$1 colour=\"red\" ");
      // What the absence of a schema throws is for JUnit, not for AssertJ.
      Schemas.validate(OcrFiles.content(name));
      org.assertj.core.api.Assertions.assertThatThrownBy(
              () -> Schemas.validate(broken.getBytes(StandardCharsets.UTF_8)))
          .hasMessageContaining("colour");
    }
  }

  /** Words changed, divided and, within a line, merged. */
  private static CorrectedText random(SourceDocument read, SplittableRandom random) {
    List<Correction> found = new ArrayList<>();
    for (LayoutPage page : read.layout().pages()) {
      for (LayoutLine line : page.lines()) {
        for (int i = 0; i < line.words().size(); i++) {
          Span span = line.words().get(i).span();
          String word = span.of(read.text());
          int kind = random.nextInt(8);
          if (kind == 0) {
            found.add(change(span, word + "å<&\"'", Kind.SPELLING));
          } else if (kind == 1 && word.length() > 3) {
            String parts = word.substring(0, 2) + " " + word.substring(2);
            found.add(change(span, parts, Kind.SPLIT));
          } else if (kind == 2 && i + 1 < line.words().size()) {
            Span next = line.words().get(++i).span();
            String merged = word + next.of(read.text());
            found.add(change(new Span(span.start(), next.end()), merged, Kind.MERGE));
          }
        }
      }
    }
    return CorrectedText.of(read.text(), found);
  }

  private static Correction change(Span span, String intended, Kind kind) {
    return Correction.of(span.start(), span.end(), intended, kind, "test");
  }

  static List<String> names() {
    return OcrFiles.names().toList();
  }
}
