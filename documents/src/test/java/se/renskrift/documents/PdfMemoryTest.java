package se.renskrift.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much memory reading a PDF needs. */
@Timeout(120)
class PdfMemoryTest {
  /**
   * In a heap of so many megabytes a file of 1,200 pages and 576,000 words is read. It needs 27, a
   * file of 30 pages 11; with every word kept as objects it would need 97.
   */
  private static final int HEAP = 32;

  private static final int LINES = 40;

  @TempDir private Path folder;

  /** Reads a file in a process of its own and prints how long its text is. */
  static final class Reading {
    private Reading() {}

    public static void main(String[] args) throws IOException {
      PdfFonts.ignoreInstalled();
      SourceDocument read = DocumentReader.create().read(Path.of(args[0]), "x");
      long lines = read.layout().pages().stream().mapToLong(page -> page.lines().size()).sum();
      System.out.println(read.pages() + " pages, " + lines + " lines");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 1200})
  void growsLittleWithTheNumberOfPages(int pages) throws Exception {
    String[] texts =
        IntStream.range(0, pages)
            .mapToObj(
                page ->
                    "Socialn\u00E4mnden har den 12 maj 2021 beslutat, att jourhemmen i kommunen\n")
            .map(line -> line.repeat(LINES))
            .toArray(String[]::new);
    Path file = Files.write(folder.resolve("a.pdf"), Pdfs.of(texts));
    assertThat(said(file)).isEqualTo(pages + " pages, " + LINES * pages + " lines");
  }

  private static String said(Path file) throws IOException, InterruptedException {
    String classPath =
        Stream.of(
                System.getProperty("jdk.module.path"),
                System.getProperty("java.class.path"),
                Path.of("target", "classes").toString(),
                Path.of("target", "test-classes").toString())
            .filter(path -> path != null && !path.isEmpty())
            .reduce((a, b) -> a + File.pathSeparator + b)
            .orElse("");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + HEAP + "m",
            "-XX:+UseSerialGC",
            "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
            "-Dorg.apache.commons.logging.LogFactory="
                + "org.apache.commons.logging.impl.LogFactoryImpl",
            "-cp",
            classPath,
            Reading.class.getName(),
            file.toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.strip();
  }
}
