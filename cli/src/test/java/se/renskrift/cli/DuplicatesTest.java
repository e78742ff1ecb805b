package se.renskrift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.renskrift.testdata.Engine;
import se.renskrift.testdata.TestDocument;

class DuplicatesTest {
  private static final String TWICE = "tjansteutlatande-lovverksamhet";

  @TempDir Path dir;
  private Path folder;
  private Path index;

  @BeforeEach
  void writeDocuments() throws IOException {
    folder = Files.createDirectories(dir.resolve("in"));
    index = dir.resolve("index");
    for (TestDocument document : TestDocument.all()) {
      Files.writeString(folder.resolve(document.name() + ".txt"), document.source(Engine.ENG));
    }
    TestDocument twice = TestDocument.of(TWICE);
    Files.writeString(folder.resolve("again.txt"), twice.source(Engine.DEU));
  }

  @Test
  void reportsPairsThenClustersThenDocumentsThenWhatTheyAreOf() throws IOException {
    Program program = run(folder.toString());
    assertThat(program.exit()).isZero();
    List<String> lines = program.stdout().lines().toList();
    List<String> keys = List.of("kind", "cluster", "documents", "document", "tool");
    List<Integer> order =
        lines.stream().map(l -> keys.indexOf(l.substring(2, l.indexOf('"', 2)))).toList();
    assertThat(order).isSorted().contains(0, 1, 2, 3, 4);
    for (String line : lines) {
      try (JsonParser json = new JsonFactory().createParser(line)) {
        while (json.nextToken() != null) {
          assertThat(json.currentToken()).isNotNull();
        }
      }
    }
    assertThat(lines.get(order.lastIndexOf(2)))
        .startsWith("{\"documents\":[\"again.txt\",\"" + TWICE + ".txt\"],\"kind\":");
    assertThat(program.stderr()).contains("pairs among");
  }

  @Test
  void readsOnlyWhatIsNewIntoAnIndex() throws IOException {
    String whole = run(folder.toString()).stdout();
    Path late = dir.resolve("late.txt");
    Files.move(folder.resolve("again.txt"), late);
    Program first = run(folder.toString(), "--index", index.toString());
    assertThat(first.stdout()).isNotEqualTo(whole);
    // What is known is not read: nobody may read it now, but the size and the time are the same.
    Files.move(late, folder.resolve("again.txt"));
    Program second = run(folder.toString(), "--index", index.toString());
    assertThat(second.exit()).isZero();
    assertThat(second.stdout()).isEqualTo(whole);
    try (var segments = Files.list(index)) {
      assertThat(segments.map(p -> p.getFileName().toString()))
          .contains("segment-000000", "segment-000001", "pairs-000000", "pairs-000001");
    }
    assertThat(run(folder.toString(), "--index", index.toString()).stdout()).isEqualTo(whole);
    Program against = run("--against", index.toString(), folder.resolve("again.txt").toString());
    assertThat(against.stdout()).contains("\"a\":{\"document\":\"again.txt\"");
  }

  @Test
  void writesATableAndAPage() throws IOException {
    Path csv = dir.resolve("report.csv");
    Path html = dir.resolve("report.html");
    assertThat(run(folder.toString(), "-o", csv.toString()).exit()).isZero();
    assertThat(run(folder.toString(), "-o", html.toString()).exit()).isZero();
    assertThat(Files.readAllLines(csv).get(0)).startsWith("kind,similarity,a,a_start");
    assertThat(Files.readAllLines(csv).size()).isGreaterThan(5);
    assertThat(Files.readString(html))
        .startsWith("<!DOCTYPE html>")
        .contains("<span class=\"reading\">")
        .endsWith("</body></html>\n")
        .doesNotContain("http");
    Program refused = run(folder.toString(), "-o", csv.toString());
    assertThat(refused.exit()).isEqualTo(ExitCode.OUTPUT.code());
    assertThat(refused.stderr())
        .isEqualTo(
            "renskrift: " + csv + " is there already; say --replace, or give another file\n");
  }

  @Test
  void saysWhatCannotBe() {
    Path file = folder.resolve("again.txt");
    assertThat(run(file.toString()).exit()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run("--against", dir.toString(), file.toString()).stderr())
        .startsWith("renskrift: --against: " + dir + " holds no index; make one with --index");
    assertThat(run(folder.toString(), "--index", folder.resolve("x").toString()).exit())
        .isEqualTo(ExitCode.USAGE.code());
  }

  @Test
  void aBadDocumentDoesNotStopTheOthers() throws IOException {
    Files.write(folder.resolve("bad.txt"), new byte[0]);
    Program program = run(folder.toString());
    assertThat(program.exit()).isEqualTo(ExitCode.SOME_FAILED.code());
    assertThat(program.stderr()).contains("bad.txt: is empty; check that it was copied whole");
    assertThat(program.stdout()).contains("again.txt");
  }

  private static Program run(String... args) {
    List<String> all = new java.util.ArrayList<>(List.of("duplicates"));
    all.addAll(List.of(args));
    return Program.run(new byte[0], ToyEngine::load, all);
  }
}
