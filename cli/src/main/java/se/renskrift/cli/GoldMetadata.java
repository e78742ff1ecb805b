package se.renskrift.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a document should say of itself: the object {@code metadata} of a result. */
final class GoldMetadata {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** Where the values of a result stand is not compared. */
  private static final String EVIDENCE = "evidence";

  private GoldMetadata() {}

  /**
   * The values of each field in order; a member of an object is named as {@code handler.name}.
   *
   * @throws JsonParseException if it is not such an object, with the place
   */
  static Map<String, List<String>> parse(String json) throws IOException {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    try (JsonParser parser = FACTORY.createParser(json)) {
      expect(parser, parser.nextToken(), JsonToken.START_OBJECT);
      members(parser, "", fields);
      expect(parser, parser.nextToken(), null);
    }
    return fields;
  }

  private static void members(JsonParser parser, String prefix, Map<String, List<String>> fields)
      throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      if (prefix.isEmpty() && name.equals(EVIDENCE)) {
        parser.skipChildren();
      } else {
        value(parser, prefix + name, fields);
      }
    }
  }

  private static void value(JsonParser parser, String path, Map<String, List<String>> fields)
      throws IOException {
    switch (parser.currentToken()) {
      case START_OBJECT -> members(parser, path + ".", fields);
      case START_ARRAY -> {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          value(parser, path, fields);
        }
      }
      default -> {
        expect(parser, parser.currentToken(), JsonToken.VALUE_STRING);
        fields.computeIfAbsent(path, key -> new ArrayList<>()).add(parser.getText());
      }
    }
  }

  private static void expect(
      JsonParser parser, @Nullable JsonToken found, @Nullable JsonToken expected)
      throws JsonParseException {
    if (found != expected) {
      throw new JsonParseException(parser, "expected " + expected + ", found " + found);
    }
  }
}
