package se.renskrift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every folder of {@code cases} and compares all that comes out.
 *
 * <p>{@code command} has one argument a line; {@code files} is copied to a fresh folder that {@code
 * {dir}} stands for; {@code {version}} stands for the program's. What must come out stands in
 * {@code stdout}, {@code stderr} and {@code exit} and, of files, in {@code results}. With {@code
 * -Dapprove} it is written anew, to be read as a difference.
 */
class CasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases");

  private static final String VERSION = new Version().tool();

  /** The digest of a result that names the version. */
  private static final Pattern NAMES_VERSION =
      Pattern.compile("(\\.(?:json|md|html|xml)\",\"sha256\":\")[0-9a-f]{64}");

  @TempDir Path dir;

  @ParameterizedTest
  @MethodSource("cases")
  void doesAndSaysWhatTheCaseSays(String name) throws IOException {
    Path folder = CASES.resolve(name);
    Map<String, String> before = new TreeMap<>();
    if (Files.exists(folder.resolve("files"))) {
      copy(folder.resolve("files"));
      before = contents(dir);
    }
    List<String> args =
        text(folder.resolve("command"))
            .lines()
            .map(a -> a.replace("{dir}", dir.toString()))
            .toList();
    byte[] stdin = text(folder.resolve("stdin")).getBytes(StandardCharsets.UTF_8);
    Program program = Program.run(stdin, ToyEngine::load, args);
    Map<String, String> results = contents(dir);
    results.entrySet().removeAll(before.entrySet());
    results.replaceAll((path, content) -> neutral(content));
    if (System.getProperty("approve") != null) {
      approve(folder, program, results);
    }
    assertThat(neutral(program.stderr())).isEqualTo(text(folder.resolve("stderr")));
    assertThat(neutral(program.stdout())).isEqualTo(text(folder.resolve("stdout")));
    assertThat(program.exit()).isEqualTo(Integer.parseInt(text(folder.resolve("exit")).strip()));
    assertThat(results).isEqualTo(contents(folder.resolve("results")));
  }

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  private String neutral(String output) {
    String same = output.replace(dir.toString(), "{dir}").replace(VERSION, "{version}");
    return NAMES_VERSION.matcher(same).replaceAll("$1{sha256}");
  }

  private void approve(Path folder, Program program, Map<String, String> results)
      throws IOException {
    write(folder.resolve("stdout"), neutral(program.stdout()));
    write(folder.resolve("stderr"), neutral(program.stderr()));
    write(folder.resolve("exit"), program.exit() + "\n");
    for (Map.Entry<String, String> result : results.entrySet()) {
      Path file = folder.resolve("results").resolve(result.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, result.getValue(), StandardCharsets.ISO_8859_1);
    }
  }

  /** An output that is empty has no file. */
  private static void write(Path file, String content) throws IOException {
    Files.deleteIfExists(file);
    if (!content.isEmpty()) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
    }
  }

  private void copy(Path files) throws IOException {
    try (Stream<Path> paths = Files.walk(files)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        Path target = dir.resolve(files.relativize(path).toString());
        Files.createDirectories(target.getParent());
        Files.copy(path, target);
      }
    }
  }

  /** Files by their path; their bytes, one a character. */
  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.filter(Files::isRegularFile).toList()) {
          String name = folder.relativize(path).toString().replace('\\', '/');
          contents.put(name, Files.readString(path, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return contents;
  }

  private static String text(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file) : "";
  }
}
