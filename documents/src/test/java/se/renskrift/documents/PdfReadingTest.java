package se.renskrift.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages as they look and how they are read; the README beside them says how they are kept. */
class PdfReadingTest {
  private static final Path PAGES =
      Path.of("src", "test", "resources", "se", "renskrift", "documents", "pages");
  private static final boolean APPROVE = System.getProperty("approve") != null;

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".plan"))
          .map(name -> name.substring(0, name.length() - ".plan".length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void isReadAsApprovedWhateverTheOrderOfTheFile(String name) throws IOException {
    Path approved = PAGES.resolve(name + ".text");
    String plan = Files.readString(PAGES.resolve(name + ".plan"));
    if (APPROVE) {
      Files.writeString(approved, read(new PdfPlan(0).set(plan)));
    }
    String expected = Files.readString(approved);
    for (int seed = 0; seed < 10; seed++) {
      String text = read(new PdfPlan(seed).set(plan));
      assertThat(text).as("seed %d", seed).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void isReadTheSameOnPagesThatAreTurned(String name) throws IOException {
    String plan = Files.readString(PAGES.resolve(name + ".plan"));
    String expected = Files.readString(PAGES.resolve(name + ".text"));
    for (int quarters = 1; quarters < 4; quarters++) {
      assertThat(read(new PdfPlan(7).rotated(quarters).set(plan)))
          .as("%d quarters", quarters)
          .isEqualTo(expected);
    }
  }

  private static String read(byte[] pdf) throws IOException {
    SourceDocument document = DocumentReader.create().read(new ByteArrayInputStream(pdf), "f");
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (LayoutPage page : document.layout().pages()) {
      for (LayoutLine line : page.lines()) {
        out.append(document.text(), at, line.span().start()).append(line.furniture() ? "~ " : "");
        at = line.span().start();
      }
    }
    return out.append(document.text(), at, document.text().length())
        .append('\n')
        .toString()
        .replace('\t', '\u2192')
        .replace('\f', '\u240C');
  }
}
