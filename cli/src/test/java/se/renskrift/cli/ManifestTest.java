package se.renskrift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
  @TempDir Path dir;

  private Path out;

  @BeforeEach
  void writeInputs() throws IOException {
    out = dir.resolve("out");
    Files.createDirectories(dir.resolve("in/b"));
    Files.writeString(dir.resolve("in/a.txt"), "Namnden beslutar.\n");
    Files.writeString(dir.resolve("in/b/c.txt"), "Bron.\n");
    Files.writeString(dir.resolve("in/empty.txt"), "");
  }

  @Test
  void namesTheSourceAndEveryResultByTheirDigests() throws IOException {
    clean("--format", "txt,json,md,html");
    List<JsonNode> lines = lines();
    assertThat(lines)
        .extracting(line -> line.path("input").asText())
        .containsExactly("a.txt", "b/c.txt", "empty.txt");
    for (JsonNode line : lines.subList(0, 2)) {
      assertThat(line.path("sha256").asText())
          .isEqualTo(digest(dir.resolve("in").resolve(line.path("input").asText())));
      assertThat(line.path("results")).hasSize(4);
      for (JsonNode result : line.path("results")) {
        assertThat(result.path("sha256").asText())
            .isEqualTo(digest(out.resolve(result.path("name").asText())));
      }
    }
    assertThat(lines.get(2).path("status").asText()).isEqualTo("failed");
  }

  @Test
  void aLaterRunGoesOnAfterHalfALine() throws IOException {
    clean("--format", "txt");
    Files.writeString(out.resolve(Manifest.NAME), "{\"input\":\"b/c.t", StandardOpenOption.APPEND);
    Files.delete(out.resolve("b/c.txt"));
    clean("--format", "txt", "--on-exists", "skip");
    List<String> lines = Files.readAllLines(out.resolve(Manifest.NAME));
    assertThat(lines).hasSize(6);
    assertThat(lines.get(3)).isEqualTo("{\"input\":\"b/c.t");
    assertThat(lines.get(4)).isEqualTo(lines.get(1));
  }

  private void clean(String... options) {
    List<String> args = new ArrayList<>(List.of("clean", dir.resolve("in").toString(), "-q"));
    args.addAll(List.of("-o", out.toString()));
    args.addAll(List.of(options));
    assertThat(Program.run(args.toArray(String[]::new)).exit()).isEqualTo(1);
  }

  private List<JsonNode> lines() throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(out.resolve(Manifest.NAME))) {
      lines.add(new ObjectMapper().readTree(line));
    }
    return lines;
  }

  private static String digest(Path file) throws IOException {
    return Digests.sha256(Files.readAllBytes(file));
  }
}
