package se.renskrift.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class CorpusTest {
  @TempDir Path directory;

  @Test
  void givesEachParagraphEitherToTrainingOrToTheTest() throws IOException {
    Path file = write("a.txt.xz", "a", 100);

    List<String> heldOut = heldOut(file);
    List<String> training = training();

    assertThat(heldOut).containsExactly("a7 å", "a37 å", "a67 å", "a97 å");
    assertThat(training).hasSize(96).doesNotContainAnyElementsOf(heldOut);
  }

  @Test
  void readsTheFilesByNameAndNoOthers() throws IOException {
    write("b.txt.xz", "b", 2);
    write("a.txt.xz", "a", 1);
    Files.writeString(directory.resolve("SOURCES.md"), "x");

    assertThat(training()).containsExactly("a1 å", "b1 å", "b2 å");
  }

  @Test
  void readsThreeTenthsOfTheLawOfAnotherCountryForTraining() throws IOException {
    Path file = write("finlex_sv_statutes.txt.xz", "f", 30);

    assertThat(training())
        .containsExactly(
            "f1 å", "f2 å", "f10 å", "f11 å", "f12 å", "f20 å", "f21 å", "f22 å", "f30 å");
    assertThat(heldOut(file)).containsExactly("f7 å");
  }

  @Test
  void putsFortyHeldOutParagraphsInADocument() throws IOException {
    Path file = write("a.txt.xz", "a", 30 * 50);

    List<String> documents = CleanText.documents(file);

    assertThat(documents).hasSize(2);
    assertThat(documents.get(0)).startsWith("a7 å\n\na37 å\n\n").endsWith("\n\na1177 å");
    assertThat(documents.get(1).split("\n\n")).hasSize(10);
  }

  private List<String> training() throws IOException {
    List<String> paragraphs = new ArrayList<>();
    new Corpus(directory).training(paragraphs::add);
    return paragraphs;
  }

  private static List<String> heldOut(Path file) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    Corpus.heldOut(file, paragraphs::add);
    return paragraphs;
  }

  private Path write(String name, String prefix, int paragraphs) throws IOException {
    Path file = directory.resolve(name);
    try (OutputStream out = new XZOutputStream(Files.newOutputStream(file), new LZMA2Options(0))) {
      for (int i = 1; i <= paragraphs; i++) {
        out.write((prefix + i + " å\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }
}
