package se.renskrift.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Shapes of documents with what they say of themselves. In {@code cases.txt} a case begins with
 * {@code ##} and its name; after {@code --} stands what is to be read, one value a line. A wide
 * space of the file stands between columns.
 */
class MetadataCasesTest {
  @TestFactory
  Stream<DynamicTest> readsWhatDocumentsSayOfThemselves() throws IOException {
    String file;
    try (InputStream in = MetadataCasesTest.class.getResourceAsStream("cases.txt")) {
      file = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
    String[] cases = file.split("(?m)^## ");
    assertThat(cases).hasSizeGreaterThan(10);
    return Stream.of(cases)
        .skip(1)
        .map(
            one -> {
              int line = one.indexOf('\n');
              String[] parts = one.substring(line + 1).split("(?m)^--\n", 2);
              List<String> said = parts[1].strip().lines().toList();
              return DynamicTest.dynamicTest(
                  one.substring(0, line),
                  () -> assertThat(said(parts[0].strip() + "\n")).isEqualTo(said));
            });
  }

  private static List<String> said(String text) {
    List<String> said = new ArrayList<>();
    for (Statement statement : SwedishTerms.metadata(text).statements()) {
      said.add(statement.field().key() + " " + statement.value());
    }
    return said;
  }
}
