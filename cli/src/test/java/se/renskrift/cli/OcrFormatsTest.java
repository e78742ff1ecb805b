package se.renskrift.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.renskrift.testdata.Engine;
import se.renskrift.testdata.TestDocument;

/** What an OCR program read gives the same fair copy, whichever format it comes in. */
class OcrFormatsTest {
  private static final Path SCHEMA = Path.of("../docs/schema/renskrift-1.schema.json");

  @ParameterizedTest
  @CsvSource({
    "beslut-bygglov, alto3.xml, alto",
    "beslut-bygglov, alto4.xml, alto",
    "beslut-bygglov, hocr, hocr",
    "beslut-bygglov, html, hocr",
    "beslut-bygglov, page2013.xml, page",
    "beslut-bygglov, page2019.xml, page",
    "yttrande-budget, alto2.xml, alto",
    "yttrande-budget, hocr, hocr"
  })
  void givesTheFairCopyOfTheTextAndWritesItBack(String name, String kind, String format)
      throws IOException {
    String source = TestDocument.of(name).source(Engine.ENG);
    List<String> ofText = words(clean(source.getBytes(UTF_8), "txt"));
    byte[] file = content(name + "/read-eng." + kind);
    List<String> expected = words(clean(file, "txt"));
    // How sure the OCR program was of its words tells for or against a few.
    // And where they stand, which of them are furniture.
    int furniture =
        TestDocument.of(name).furniture().stream()
            .mapToInt(line -> words(line.text()).size())
            .sum();
    assertThat(ofText.size() - expected.size()).isBetween(0, furniture);
    assertThat(expected.stream().filter(word -> !ofText.contains(word)).count())
        .isLessThanOrEqualTo(3);
    String written = clean(file, format);
    assertThat(written).contains("Renskrift");
    // Another look at words among which fewer are damaged could find more: only lines are joined.
    String again = clean(written.getBytes(UTF_8), "txt", "--min-confidence", "1");
    // A header that is known by its words is not, once those of the text are corrected.
    assertThat(words(again)).endsWith(expected.toArray(String[]::new));
    assertThat(words(again).size() - expected.size()).isBetween(0, furniture);
  }

  @ParameterizedTest
  @CsvSource({"beslut-bygglov/read-eng.page2019.xml", "yttrande-budget/read-eng.hocr"})
  void saysInJsonWhereEveryParagraphStands(String name) throws IOException {
    JsonNode result = new ObjectMapper().readTree(clean(content(name), "json"));
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(SCHEMA))
                .validate(result))
        .isEmpty();
    assertThat(result.get("pages")).hasSize(result.get("source").get("pages").asInt());
    for (JsonNode paragraph : result.get("paragraphs")) {
      JsonNode box = paragraph.get("boxes").get(0);
      assertThat(box.get("page")).isEqualTo(paragraph.get("page"));
      JsonNode page = result.get("pages").get(box.get("page").asInt() - 1);
      assertThat(box.get("left").asDouble() + box.get("width").asDouble())
          .isBetween(1.0, page.get("width").asDouble());
    }
  }

  private static String clean(byte[] file, String format, String... options) {
    List<String> args = new ArrayList<>(List.of("clean", "-", "-q", "--format", format));
    args.addAll(List.of(options));
    Program program = Program.run(file, se.renskrift.cli.Engine::swedish, args);
    assertThat(program.stderr()).isEmpty();
    return program.stdout();
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  private static byte[] content(String name) throws IOException {
    try (InputStream in = TestDocument.class.getResourceAsStream("/documents/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
