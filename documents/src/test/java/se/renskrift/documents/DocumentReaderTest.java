package se.renskrift.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {
  @TempDir Path folder;

  @Test
  void readsAFileWhateverItIsCalled() throws IOException {
    Path file = Files.writeString(folder.resolve("beslut.pdf"), "Nämnden beslutar");
    SourceDocument document = DocumentReader.create().read(file, "beslut.pdf");
    assertThat(document.mediaType()).isEqualTo("text/plain");
    assertThat(document.name()).isEqualTo("beslut.pdf");
  }

  @Test
  void refusesAMissingFile() {
    assertThatThrownBy(() -> DocumentReader.create().read(folder.resolve("x"), "x"))
        .hasMessage("x: there is no such file; check the path");
  }

  @Test
  void refusesAFolder() {
    assertThatThrownBy(() -> DocumentReader.create().read(folder, "x"))
        .hasMessage(
            "x: cannot be read (it is a folder); check that it is a file and that you may read"
                + " it");
  }

  @Test
  void refusesMoreBytesThanTheLimitAndReadsAsManyAsTheLimit() throws IOException {
    Path file = Files.writeString(folder.resolve("x"), "abc");
    DocumentReader reader = DocumentReader.of(new ReadLimits(3, 1, 100));
    assertThat(reader.read(file, "x").text()).isEqualTo("abc");
    Files.writeString(file, "abcd");
    assertThatThrownBy(() -> reader.read(file, "x"))
        .hasMessage("x: is too large (more than 3 bytes); split it");
  }

  @Test
  void givesUpASurrogateThatStandsAlone() {
    assertThat(Surrogates.paired("a\uD800b\uDC00\uD83D\uDE00"))
        .isEqualTo("a\uFFFDb\uFFFD\uD83D\uDE00");
  }

  @Test
  void aLimitBelowOneIsRefusedByName() {
    assertThatThrownBy(() -> new ReadLimits(1, 0, 1)).hasMessage("maxPages: 0 is less than 1");
  }
}
