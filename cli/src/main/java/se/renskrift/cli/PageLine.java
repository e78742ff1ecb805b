package se.renskrift.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A proof-read page as a line of JSON.
 *
 * @param ocr the page as read
 * @param truth the page as it should be
 */
record PageLine(String ocr, String truth) {
  private static final JsonFactory JSON = new JsonFactory();

  /**
   * Reads a line; null if it is no object, or lacks one of the two texts. Other keys may be there.
   */
  static @Nullable PageLine read(String line) {
    String ocr = null;
    String truth = null;
    try (JsonParser parser = JSON.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return null;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        if (parser.nextToken() == JsonToken.VALUE_STRING) {
          ocr = key.equals("ocr") ? parser.getText() : ocr;
          truth = key.equals("truth") ? parser.getText() : truth;
        } else {
          parser.skipChildren();
        }
      }
    } catch (IOException e) {
      return null;
    }
    return ocr == null || truth == null ? null : new PageLine(ocr, truth);
  }
}
