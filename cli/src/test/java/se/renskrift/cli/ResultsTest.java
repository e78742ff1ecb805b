package se.renskrift.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {
  @TempDir Path folder;

  @Test
  void writesAFileAndTheFoldersItNeeds() throws IOException {
    Path target = folder.resolve("a/b/c.txt");
    Results.write(target, false, out -> out.write("å".getBytes(UTF_8)));
    assertThat(Files.readString(target)).isEqualTo("å");
    assertThat(names(target.getParent())).containsExactly("c.txt");
  }

  @Test
  void leavesNothingBehindWhenWritingFails() throws IOException {
    Path target = folder.resolve("c.txt");
    Files.writeString(target, "old");
    assertThatThrownBy(
            () ->
                Results.write(
                    target,
                    true,
                    out -> {
                      out.write("half".getBytes(UTF_8));
                      throw new IOException("full");
                    }))
        .hasMessage("full");
    assertThat(Files.readString(target)).isEqualTo("old");
    assertThat(names(folder)).containsExactly("c.txt");
  }

  @Test
  void doesNotReplaceAFileThatCameInTheMeantime() throws IOException {
    Path target = folder.resolve("c.txt");
    assertThatThrownBy(
            () ->
                Results.write(
                    target,
                    false,
                    out -> {
                      out.write("new".getBytes(UTF_8));
                      Files.writeString(target, "other");
                    }))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(Files.readString(target)).isEqualTo("other");
    assertThat(names(folder)).containsExactly("c.txt");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
