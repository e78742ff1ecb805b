package se.renskrift.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Programs of others that look at what is written; a test is skipped without them. */
final class Programs {
  private static final Pattern WORD =
      Pattern.compile(
          "<word xMin=\"(.*?)\" yMin=\"(.*?)\" xMax=\"(.*?)\" yMax=\"(.*?)\">(.*?)</word>");

  private Programs() {}

  /** What the program prints; a failure if it finds fault with the file. */
  static String run(String... command) throws IOException, InterruptedException {
    boolean there =
        List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, command[0])));
    assumeTrue(there, () -> command[0] + " is not installed");
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  /** The words that pdftotext finds in a file: left, top, right, bottom, text. */
  static List<String[]> words(Path file) throws IOException, InterruptedException {
    String said = run("pdftotext", "-bbox", file.toString(), "-");
    return WORD.matcher(said)
        .results()
        .map(w -> new String[] {w.group(1), w.group(2), w.group(3), w.group(4), w.group(5)})
        .toList();
  }
}
