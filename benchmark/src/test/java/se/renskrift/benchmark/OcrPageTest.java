package se.renskrift.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OcrPageTest {
  @TempDir Path directory;

  @Test
  void readsAPageALineWhateverElseIsSaidOfIt() throws IOException {
    Path file = directory.resolve("pages.jsonl");
    Files.writeString(
        file,
        """
        {"id": "11-0003", "engine": "eng", "dpi": 150, "truth": "N\\u00e4mnden\\n\\"A\\"", "ocr": "Namnden\\nA"}
        {"ocr": "Styrelsen", "more": {"dpi": [1, 2]}, "truth": "Styrelsen", "engine": "swe", "id": "7-0004"}
        """);

    assertThat(OcrPage.read(file))
        .containsExactly(
            new OcrPage("11-0003", "eng", "Nämnden\n\"A\"", "Namnden\nA"),
            new OcrPage("7-0004", "swe", "Styrelsen", "Styrelsen"));
  }

  @Test
  void refusesWhatIsNotJson() throws IOException {
    Path file = directory.resolve("pages.jsonl");
    Files.writeString(file, "{\"id\": \n");

    assertThatThrownBy(() -> OcrPage.read(file)).isInstanceOf(JsonParseException.class);
  }

  @Test
  void dealsPagesOutByTheirNumber() {
    assertThat(part("1-0000")).isEqualTo(OcrPage.Part.TRAIN);
    assertThat(part("1-0001")).isEqualTo(OcrPage.Part.TRAIN);
    assertThat(part("1-0002")).isEqualTo(OcrPage.Part.TRAIN);
    assertThat(part("1-0003")).isEqualTo(OcrPage.Part.DEV);
    assertThat(part("9-0299")).isEqualTo(OcrPage.Part.TEST);
  }

  private static OcrPage.Part part(String id) {
    return new OcrPage(id, "eng", "", "").part();
  }
}
