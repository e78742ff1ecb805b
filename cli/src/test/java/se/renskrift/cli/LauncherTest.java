package se.renskrift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher in a copy of the tree where mvn and java are scripts that say what they do. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LauncherTest {
  private record Run(int exit, String stdout, String stderr) {}

  @TempDir Path temporary;
  private Path tree;
  private Path tools;

  @BeforeEach
  void plantTheTree() throws IOException {
    tree = Files.createDirectories(temporary.resolve("a  tree/of ours"));
    tools = Files.createDirectories(temporary.resolve("jdk/bin"));
    Files.copy(Path.of("../renskrift"), tree.resolve("renskrift"));
    assertThat(tree.resolve("renskrift").toFile().setExecutable(true)).isTrue();
    source("pom.xml");
    source("core/src/main/java/A.java");
    tool("mvn", "mkdir -p cli/target && touch cli/target/renskrift-cli-1.jar && echo built >&2");
    tool(
        "java", "echo \"$LC_ALL\"; for a; do case $a in -[XD]*) ;; *) echo \"<$a>\" ;; esac; done");
  }

  @Test
  void buildsTheFirstTimeOnly() throws Exception {
    Run first = launch(tree.resolve("renskrift"));
    assertThat(first.stderr()).contains("building the program", "built");
    assertThat(first.exit()).isZero();
    assertThat(launch(tree.resolve("renskrift")).stderr()).isEmpty();
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws Exception {
    launch(tree.resolve("renskrift"));
    Files.setLastModifiedTime(
        source("core/src/main/java/A.java"), FileTime.from(Instant.now().plusSeconds(60)));
    assertThat(launch(tree.resolve("renskrift")).stderr()).contains("built");
  }

  @Test
  void handsOnArgumentsAsTheyAre() throws Exception {
    launch(tree.resolve("renskrift"));
    Run run = launch(tree.resolve("renskrift"), "clean", "two  words.txt", "", "*");
    assertThat(run.stdout())
        .isEqualTo(
            "C.UTF-8\n<-jar>\n<"
                + tree.toRealPath().resolve("cli/target/renskrift-cli-1.jar")
                + ">\n<clean>\n<two  words.txt>\n<>\n<*>\n");
  }

  @Test
  void startsThroughLinks() throws Exception {
    Path links = Files.createDirectories(temporary.resolve("links"));
    Files.createSymbolicLink(links.resolve("one"), tree.resolve("renskrift"));
    Files.createSymbolicLink(links.resolve("two"), Path.of("one"));
    Run run = launch(links.resolve("two"), "--version");
    assertThat(run.stdout()).endsWith("<--version>\n");
    assertThat(run.exit()).isZero();
  }

  @Test
  void endsWithTheModelCodeWhenTheBuildFails() throws Exception {
    tool("mvn", "echo broken >&2; exit 1");
    Run run = launch(tree.resolve("renskrift"));
    assertThat(run.stderr()).contains("broken", "renskrift: the build failed");
    assertThat(run.exit()).isEqualTo(ExitCode.MODEL.code());
    tool("mvn", "mkdir -p cli/target && touch cli/target/renskrift-cli-1.jar");
    assertThat(launch(tree.resolve("renskrift")).exit()).isZero();
  }

  @Test
  void handsOnTheExitCode() throws Exception {
    tool("java", "exit 3");
    assertThat(launch(tree.resolve("renskrift")).exit()).isEqualTo(3);
  }

  @Test
  void readsAPipe() throws Exception {
    Path out = temporary.resolve("stdout");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Renskrift.class.getName(),
            "clean",
            "-");
    Process process = builder.redirectOutput(out.toFile()).start();
    try (OutputStream in = process.getOutputStream()) {
      in.write("Nämnden godkänner svaret.\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(process.waitFor()).isZero();
    assertThat(read(out)).isEqualTo("Nämnden godkänner svaret.\n");
  }

  private Path source(String name) throws IOException {
    Path file = tree.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
    return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
  }

  private void tool(String name, String script) throws IOException {
    Path file = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private Run launch(Path launcher, String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(args));
    Path out = temporary.resolve("stdout");
    Path err = temporary.resolve("stderr");
    ProcessBuilder builder = new ProcessBuilder(command).directory(temporary.toFile());
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    Map<String, String> environment = builder.environment();
    environment.remove("LC_CTYPE");
    environment.remove("LANG");
    environment.put("LC_ALL", "C");
    environment.put("PATH", tools + ":" + environment.get("PATH"));
    environment.put("JAVA_HOME", tools.getParent().toString());
    int exit = builder.start().waitFor();
    return new Run(exit, read(out), read(err));
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
