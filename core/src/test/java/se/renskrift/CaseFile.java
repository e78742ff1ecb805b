package se.renskrift;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rows of a tab-separated case file beside a test class; lines that begin with # are comments. */
public final class CaseFile {
  private static final Pattern CODE_UNIT = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

  private CaseFile() {}

  public static Stream<List<String>> rows(Class<?> test, String name) {
    String text;
    try (InputStream in = test.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no case file " + name + " beside " + test);
      }
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<List<String>> rows =
        text.lines()
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .map(line -> Stream.of(line.split("\t", -1)).map(CaseFile::unescape))
            .map(Stream::toList)
            .toList();
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("no cases in " + name);
    }
    return rows.stream();
  }

  /** Java's escapes, those of code units among them. */
  private static String unescape(String column) {
    return CODE_UNIT
        .matcher(column)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(match.group(1), 16))))
        .translateEscapes();
  }
}
