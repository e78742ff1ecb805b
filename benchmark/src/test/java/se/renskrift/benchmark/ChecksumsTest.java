package se.renskrift.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksumsTest {
  @TempDir Path directory;

  @Test
  void areOfTheFormThatTheUsualProgramChecks() throws IOException {
    Path files = Files.createDirectories(directory.resolve("a/b"));
    Files.writeString(files.resolve("empty"), "");
    Files.writeString(files.resolve("abc"), "abc");

    assertThat(Checksums.of(directory.resolve("CHECKSUMS"), files, List.of("empty", "abc")))
        .isEqualTo(
            """
            e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a/b/empty
            ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a/b/abc
            """);
  }
}
