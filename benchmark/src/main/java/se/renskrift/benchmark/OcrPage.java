package se.renskrift.benchmark;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of real OCR with its truth.
 *
 * @param id its name
 * @param engine the language model that read it
 * @param truth the page's lines as set
 * @param ocr the page's lines as read
 */
record OcrPage(String id, String engine, String truth, String ocr) {
  /** Which part of the pages a page belongs to; told from its id, so that it never changes. */
  enum Part {
    TRAIN,
    DEV,
    TEST
  }

  /** Three fifths of the pages train, a fifth tunes, a fifth tests. */
  Part part() {
    int number = Integer.parseInt(id.substring(id.indexOf('-') + 1));
    return switch (number % 5) {
      case 3 -> Part.DEV;
      case 4 -> Part.TEST;
      default -> Part.TRAIN;
    };
  }

  /** The page with another reading. */
  OcrPage withOcr(String other) {
    return new OcrPage(id, engine, truth, other);
  }

  /** Writes pages so that {@link #read} reads them. */
  static void write(Path file, List<OcrPage> pages) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(file.toFile(), JsonEncoding.UTF8)) {
      json.setRootValueSeparator(new SerializedString("\n"));
      for (OcrPage page : pages) {
        json.writeStartObject();
        json.writeStringField("id", page.id());
        json.writeStringField("engine", page.engine());
        json.writeStringField("truth", page.truth());
        json.writeStringField("ocr", page.ocr());
        json.writeEndObject();
      }
    }
  }

  static List<OcrPage> read(Path file) throws IOException {
    List<OcrPage> pages = new ArrayList<>();
    JsonFactory json = new JsonFactory();
    for (String line : Files.readAllLines(file)) {
      String[] fields = {"", "", "", ""};
      try (JsonParser parser = json.createParser(line)) {
        while (parser.nextToken() != null) {
          if (parser.currentToken() == JsonToken.VALUE_STRING) {
            int field = List.of("id", "engine", "truth", "ocr").indexOf(parser.currentName());
            if (field >= 0) {
              fields[field] = parser.getText();
            }
          }
        }
      }
      pages.add(new OcrPage(fields[0], fields[1], fields[2], fields[3]));
    }
    return pages;
  }
}
