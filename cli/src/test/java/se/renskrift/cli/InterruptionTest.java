package se.renskrift.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.renskrift.testdata.TestDocument;

/** Ends the program in the midst of its work by real signals, and looks at what is left. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(300)
class InterruptionTest {
  /** Stands in for a page that takes long: it lives until it is ended. */
  private static final String SLOW =
      """
      #!/bin/sh
      case $1 in --version) echo 'tesseract 5'; exit;; esac
      echo $$ >> "%s"
      exec sleep 600
      """;

  @TempDir Path dir;

  private Path in;
  private Path out;
  private Path temporary;
  private Path reading;
  private Process process;

  @BeforeEach
  void writeInputs() throws IOException {
    in = Files.createDirectory(dir.resolve("in"));
    out = dir.resolve("out");
    temporary = Files.createDirectory(dir.resolve("tmp"));
    reading = dir.resolve("reading");
    Path tools = Files.createDirectory(dir.resolve("tools"));
    Path tesseract = Files.writeString(tools.resolve("tesseract"), SLOW.formatted(reading));
    assertThat(tesseract.toFile().setExecutable(true)).isTrue();
    TestDocument document = TestDocument.of("brev-avlopp");
    // The first input never ends, so that those after it are done before their turn.
    Files.write(in.resolve("a.tif"), document.tiff().orElseThrow());
    Files.write(in.resolve("b.docx"), document.office("docx").orElseThrow());
    for (int i = 0; i < 5; i++) {
      Files.writeString(in.resolve("c" + i + ".txt"), "Nämnden beslutar om saken " + i + ".\n");
    }
    Files.write(in.resolve("z.tif"), document.tiff().orElseThrow());
  }

  @AfterEach
  void endTheProgram() {
    if (process != null) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private void start(String... more) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                Renskrift.class.getName(),
                "clean",
                in.toString(),
                "-o",
                out.toString()));
    command.addAll(List.of(more));
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    environment.put("PATH", dir.resolve("tools") + ":" + environment.get("PATH"));
    process =
        builder.redirectErrorStream(true).redirectOutput(dir.resolve("said").toFile()).start();
  }

  private static void await(Condition condition) throws Exception {
    for (int i = 0; i < 6000 && !condition.holds(); i++) {
      Thread.sleep(20);
    }
    assertThat(condition.holds()).isTrue();
  }

  private interface Condition {
    boolean holds() throws Exception;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @CsvSource({"INT,130", "TERM,143", "HUP,129"})
  void leavesNothingHalfDone(String signal, int exit) throws Exception {
    start("--jobs", "3", "--format", "txt,json");
    await(() -> Files.exists(reading) && Files.readAllLines(reading).size() == 2);
    for (String last : List.of("b.docx.json", "c4.txt.json")) {
      await(() -> Files.exists(out.resolve(last)));
    }
    List<ProcessHandle> children = process.descendants().toList();
    assertThat(children).hasSizeGreaterThanOrEqualTo(3);
    Process kill = new ProcessBuilder("kill", "-" + signal, "" + process.pid()).start();
    assumeTrue(kill.waitFor() == 0, "signals cannot be sent here");
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(exit);
    await(() -> children.stream().noneMatch(ProcessHandle::isAlive));
    assertThat(names(temporary)).isEmpty();
    List<String> done = new ArrayList<>(List.of("b.docx.json", "b.docx.txt"));
    for (int i = 0; i < 5; i++) {
      done.add("c" + i + ".txt");
      done.add("c" + i + ".txt.json");
    }
    done.add(Manifest.NAME);
    assertThat(names(out)).containsExactlyElementsOf(done);
    assertThat(Files.readString(dir.resolve("said"))).doesNotContain(".tif");
    List<String> inputs = new ArrayList<>();
    for (String line : Files.readAllLines(out.resolve(Manifest.NAME))) {
      JsonNode said = new ObjectMapper().readTree(line);
      assertThat(said.path("status").asText()).isEqualTo("cleaned");
      assertThat(said.path("results")).hasSize(2);
      inputs.add(said.path("input").asText());
    }
    assertThat(inputs)
        .containsExactlyInAnyOrder("b.docx", "c0.txt", "c1.txt", "c2.txt", "c3.txt", "c4.txt");
  }

  /** A terminal sends its signal to all processes of a program at once. */
  @Test
  void doesNotTakeTheEndOfItsProcessesForAFaultOfTheInput() throws Exception {
    start("--jobs", "1");
    await(() -> Files.exists(reading) && Files.readAllLines(reading).size() == 1);
    String pids = Files.readAllLines(reading).get(0);
    Process kill = new ProcessBuilder("kill", "-INT", pids, "" + process.pid()).start();
    assumeTrue(kill.waitFor() == 0, "signals cannot be sent here");
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(130);
    assertThat(names(temporary)).isEmpty();
    assertThat(Files.readString(dir.resolve("said"))).isEmpty();
    assertThat(Files.readString(out.resolve(Manifest.NAME))).isEmpty();
  }
}
