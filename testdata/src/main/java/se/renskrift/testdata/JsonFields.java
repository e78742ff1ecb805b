package se.renskrift.testdata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads an object of JSON as fields with lists of values: {@code {"a": {"b": "1"}, "c": ["2",
 * "3"]}} as a.b with 1, c with 2 and 3. Only strings, objects and arrays; no escapes but those of
 * quotes and backslashes.
 */
final class JsonFields {
  private final String file;
  private final String json;
  private final Map<String, List<String>> fields = new LinkedHashMap<>();
  private int at;

  private JsonFields(String file, String json) {
    this.file = file;
    this.json = json;
  }

  static Map<String, List<String>> of(String file, String json) {
    JsonFields reader = new JsonFields(file, json);
    reader.object("");
    if (reader.peek() != '\0') {
      throw reader.bad("the end");
    }
    return reader.fields;
  }

  private void value(String path) {
    switch (peek()) {
      case '{' -> object(path + ".");
      case '[' -> array(path);
      default -> fields.computeIfAbsent(path, key -> new ArrayList<>()).add(string());
    }
  }

  private void object(String prefix) {
    expect('{');
    while (peek() != '}') {
      String key = string();
      expect(':');
      value(prefix + key);
      next('}');
    }
    at++;
  }

  private void array(String path) {
    expect('[');
    while (peek() != ']') {
      value(path);
      next(']');
    }
    at++;
  }

  /** A comma before another member, or nothing before the end. */
  private void next(char end) {
    if (peek() != end) {
      expect(',');
      if (peek() == end) {
        throw bad("a value");
      }
    }
  }

  private String string() {
    expect('"');
    StringBuilder string = new StringBuilder();
    while (at < json.length() && json.charAt(at) != '"') {
      if (json.charAt(at) == '\\') {
        at++;
      }
      string.append(at < json.length() ? json.charAt(at++) : '\\');
    }
    expect('"');
    return string.toString();
  }

  private void expect(char c) {
    if (peek() != c) {
      throw bad(String.valueOf(c));
    }
    at++;
  }

  /** The next character that is no space; U+0000 at the end. */
  private char peek() {
    while (at < json.length() && Character.isWhitespace(json.charAt(at))) {
      at++;
    }
    return at < json.length() ? json.charAt(at) : '\0';
  }

  private IllegalArgumentException bad(String expected) {
    long line = json.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    return new IllegalArgumentException(file + ":" + line + ": expected " + expected);
  }
}
