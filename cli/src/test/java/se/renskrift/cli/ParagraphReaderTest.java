package se.renskrift.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ParagraphReaderTest {
  @TempDir Path dir;

  private List<String> paragraphs(byte[] content) throws IOException {
    Path file = Files.write(dir.resolve("text.txt"), content);
    List<String> paragraphs = new ArrayList<>();
    long read = 0;
    try (ParagraphReader reader = ParagraphReader.open(file)) {
      for (String next = reader.next(); next != null; next = reader.next()) {
        paragraphs.add(next);
        read += reader.bytesRead();
      }
      read += reader.bytesRead();
    }
    assertThat(read).isBetween((long) content.length, content.length + 1L);
    return paragraphs;
  }

  private List<String> paragraphs(String content) throws IOException {
    return paragraphs(content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void everyLineIsAParagraphWhereNoneIsBlank() throws IOException {
    assertThat(paragraphs("\n\uFEFFett två\ntre\r\nfyra\n\n")).hasSize(3);
    assertThat(paragraphs("\uFEFFett två\ntre\nfyra")).containsExactly("ett två", "tre", "fyra");
  }

  @Test
  void blankLinesSeparateParagraphsWhereThereAreSome() throws IOException {
    assertThat(paragraphs("ett\ntvå\n\n \t\ntre\n\nfyra\nfem\n"))
        .containsExactly("ett\ntvå", "tre", "fyra\nfem");
  }

  @Test
  void anEmptyFileHasNone() throws IOException {
    assertThat(paragraphs("")).isEmpty();
    assertThat(paragraphs(" \n\n \n")).isEmpty();
  }

  @Test
  void saysWhichLineIsNotUtf8() {
    byte[] content = "ett\ntvå\nåtta".getBytes(StandardCharsets.UTF_8);
    content[content.length - 4] = (byte) 'x';
    assertThatExceptionOfType(ParagraphReader.NotUtf8.class)
        .isThrownBy(() -> paragraphs(content))
        .satisfies(e -> assertThat(e.line()).isEqualTo(3));
  }

  @Test
  @Timeout(20)
  void longLinesAreCutAtSpaces() throws IOException {
    List<String> cut = paragraphs("åtta ".repeat(1_000_000));
    assertThat(cut).hasSizeBetween(3, 10).allMatch(p -> p.length() < 2 << 20);
    assertThat(String.join(" ", cut).split(" +")).hasSize(1_000_000);
    assertThat(paragraphs("ö".repeat(3_000_000) + " ett\ntvå"))
        .hasSizeBetween(2, 3)
        .last()
        .isEqualTo("två");
  }
}
