package se.renskrift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.renskrift.testdata.TestDocument;

/** Holds results in JSON against the published schema and against what the schema cannot say. */
class JsonResultTest {
  private static final Path SCHEMA = Path.of("../docs/schema/renskrift-1.schema.json");
  private static final String TOY =
      "Sammanfattning\n\nN&mnden f6resl&r\nett bad.\n\nBakgrund\n\nDet l&cker.\n\nDet l&cker.";

  @ParameterizedTest
  @MethodSource("documents")
  void fitsTheSchemaForEveryTestDocument(TestDocument document) throws IOException {
    for (String source : document.sources().values()) {
      JsonNode result = clean(source, Engine::swedish);
      assertThat(schema().validate(result)).isEmpty();
      checkSpans(result);
    }
  }

  @Test
  void fitsTheSchemaWithEveryKindOfEntry() throws IOException {
    JsonNode result = clean(TOY, ToyEngine::load);
    assertThat(schema().validate(result)).isEmpty();
    checkSpans(result);
    for (String list : List.of("corrections", "paragraphs", "sections", "duplicates")) {
      assertThat(result.get(list)).as(list).isNotEmpty();
    }
  }

  @Test
  void keepsTheKeysInTheirOrder() throws IOException {
    JsonNode result = clean(TOY, ToyEngine::load);
    assertThat(keys(result))
        .startsWith(
            "schema",
            "offsets",
            "source",
            "sourceText",
            "text",
            "corrections",
            "paragraphs",
            "sections",
            "metadata",
            "duplicates");
    assertThat(keys(result.get("source"))).startsWith("name", "sha256", "mediaType", "pages");
    assertThat(keys(result.get("corrections").get(0)))
        .startsWith(
            "start", "end", "observed", "intended", "kind", "confidence", "applied", "evidence");
    assertThat(keys(result.get("damage")))
        .containsExactly(
            "clean",
            "toy",
            "kind",
            "words",
            "damagedShare",
            "perThousandLetters",
            "missing",
            "misreadings",
            "parts");
    assertThat(keys(result.get("damage").get("parts").get(0)))
        .startsWith("start", "end", "firstPage", "lastPage", "kind");
    assertThat(keys(result.get("sections").get(0)))
        .startsWith(
            "type", "heading", "level", "parent", "start", "bodyStart", "end", "confidence");
  }

  @Test
  void theSchemaRefusesAResultThatLacksAKeyOrHasAnUnknownKind() throws IOException {
    ObjectNode result = (ObjectNode) clean(TOY, ToyEngine::load);
    ((ObjectNode) result.get("corrections").get(0)).put("kind", "guess");
    assertThat(schema().validate(result)).hasSize(1);
    result.remove("text");
    assertThat(schema().validate(result)).hasSize(2);
  }

  @Test
  void theSchemaRefusesADamageOfUnknownKind() throws IOException {
    ObjectNode result = (ObjectNode) clean("Skannad\n\nEn v&g.\fEn man.", ToyEngine::load);
    assertThat(schema().validate(result)).isEmpty();
    assertThat(result.get("damage").get("parts")).hasSize(2);
    assertThat(result.get("damage").get("misreadings")).hasSize(2);
    ((ObjectNode) result.get("damage")).put("kind", "bad");
    assertThat(schema().validate(result)).hasSize(1);
  }

  @Test
  void isTheSameEachTime() {
    String[] args = {"clean", "-", "--format", "json", "--lang", "sv"};
    byte[] stdin = TOY.getBytes(StandardCharsets.UTF_8);
    assertThat(Program.run(stdin, ToyEngine::load, List.of(args)).stdout())
        .isEqualTo(Program.run(stdin, ToyEngine::load, List.of(args)).stdout());
  }

  @Test
  void printsTheSchemaThatIsPublished() throws IOException {
    assertThat(Program.run("schema").stdout()).isEqualTo(Files.readString(SCHEMA));
  }

  static List<TestDocument> documents() {
    return TestDocument.all();
  }

  /** The applied corrections turn the source into the fair copy; all spans hold what they say. */
  private static void checkSpans(JsonNode result) {
    String source = result.get("sourceText").asText();
    String text = result.get("text").asText();
    StringBuilder rebuilt = new StringBuilder();
    int at = 0;
    for (JsonNode correction : result.get("corrections")) {
      int start = correction.get("start").asInt();
      int end = correction.get("end").asInt();
      assertThat(source.substring(start, end)).isEqualTo(correction.get("observed").asText());
      if (correction.get("applied").asBoolean()) {
        rebuilt.append(source, at, start).append(correction.get("intended").asText());
        at = end;
      }
    }
    assertThat(rebuilt.append(source.substring(at))).hasToString(text);
    int partStart = 0;
    for (JsonNode part : result.get("damage").get("parts")) {
      assertThat(part.get("start").asInt()).isEqualTo(partStart);
      partStart = part.get("end").asInt();
    }
    assertThat(partStart).isEqualTo(source.length());
    for (String list : List.of("paragraphs", "sections")) {
      for (JsonNode entry : result.get(list)) {
        assertThat(entry.get("end").asInt()).isBetween(entry.get("start").asInt(), text.length());
      }
    }
  }

  private static JsonNode clean(String source, Engine.Factory engines) throws IOException {
    Program program =
        Program.run(
            source.getBytes(StandardCharsets.UTF_8),
            engines,
            List.of("clean", "-", "--format", "json", "-q"));
    assertThat(program.stderr()).isEmpty();
    return new ObjectMapper().readTree(program.stdout());
  }

  private static JsonSchema schema() throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(Files.readString(SCHEMA));
  }

  private static List<String> keys(JsonNode node) {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }
}
