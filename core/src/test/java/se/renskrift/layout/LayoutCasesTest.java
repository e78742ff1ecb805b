package se.renskrift.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.renskrift.text.CorrectedText;

/** The pairs of texts in {@code cases}; the README there says how they are kept. */
class LayoutCasesTest {
  private static final Path CASES =
      Path.of("src", "test", "resources", "se", "renskrift", "layout", "cases");
  private static final boolean APPROVE = System.getProperty("approve") != null;

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".input"))
          .map(name -> name.substring(0, name.length() - ".input".length()))
          .sorted()
          .toList();
    }
  }

  private static String read(String name) throws IOException {
    return Files.readString(CASES.resolve(name)).replace('\u240C', '\f');
  }

  @ParameterizedTest
  @MethodSource("names")
  void isLaidOutAsApproved(String name) throws IOException {
    String text = SwedishTerms.layOut(read(name + ".input")).text();
    if (APPROVE) {
      Files.writeString(CASES.resolve(name + ".output"), text);
    }
    assertThat(text).isEqualTo(read(name + ".output"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void isNotChangedOnceLaidOut(String name) throws IOException {
    assertThat(SwedishTerms.layOut(read(name + ".output")).corrections()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void comesOutTheSameWhateverEndsTheLines(String name) throws IOException {
    String input = read(name + ".input");
    String expected = SwedishTerms.layOut(input).text();
    String windows = SwedishTerms.layOut(input.replace("\n", "\r\n")).text();
    assertThat(windows).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("names")
  void canBeUndone(String name) throws IOException {
    CorrectedText corrected = SwedishTerms.layOut(read(name + ".input"));
    assertThat(corrected.keep(c -> false).text()).isEqualTo(corrected.source());
  }

  @ParameterizedTest
  @MethodSource("names")
  void anyBeginningAndEndCanBeLaidOut(String name) throws IOException {
    String input = read(name + ".input");
    for (int i = 0; i <= input.length(); i++) {
      for (String part : List.of(input.substring(0, i), input.substring(i))) {
        CorrectedText corrected = SwedishTerms.layOut(part);
        assertThat(corrected.keep(c -> false).text()).isEqualTo(part);
      }
    }
  }
}
