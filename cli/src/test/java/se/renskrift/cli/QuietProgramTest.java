package se.renskrift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.renskrift.testdata.TestDocument;

/** The libraries that read files have warnings for programmers; no user sees any. */
@Timeout(120)
class QuietProgramTest {
  @TempDir Path folder;

  @Test
  void saysNothingOfItsLibrariesWhateverItReads() throws IOException, InterruptedException {
    TestDocument document = TestDocument.of("beslut-bygglov");
    Path in = Files.createDirectory(folder.resolve("in"));
    for (String kind : List.of("docx", "doc", "odt", "rtf", "html", "eml")) {
      Files.write(in.resolve("a." + kind), document.office(kind).orElseThrow());
    }
    Files.write(in.resolve("a.pdf"), document.pdf());
    assertThat(run("clean", "-q", in.toString(), "-o", folder.resolve("out").toString())).isEmpty();
  }

  @Test
  void saysOneLineOfAFileThatIsBroken() throws IOException, InterruptedException {
    TestDocument document = TestDocument.of("beslut-bygglov");
    List<byte[]> whole = new ArrayList<>(List.of(document.pdf(), document.tiff().orElseThrow()));
    for (String kind : List.of("docx", "doc", "odt")) {
      whole.add(document.office(kind).orElseThrow());
    }
    Path in = Files.createDirectory(folder.resolve("in"));
    for (int i = 0; i < whole.size(); i++) {
      byte[] half = Arrays.copyOf(whole.get(i), whole.get(i).length / 2);
      Files.write(in.resolve("a" + i), half);
    }
    List<String> said = run("clean", "-q", in.toString(), "-o", folder.resolve("out").toString());
    assertThat(said).hasSize(whole.size());
    for (int i = 0; i < said.size(); i++) {
      assertThat(said.get(i)).startsWith(in.resolve("a" + i) + ": is ");
    }
  }

  private List<String> run(String... args) throws IOException, InterruptedException {
    Path out = folder.resolve("said");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Renskrift.class.getName(),
                "--lang=en"));
    command.addAll(List.of(args));
    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(out.toFile())
        .start()
        .waitFor();
    return Files.readAllLines(out);
  }
}
