package se.renskrift.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Reads cases kept as tab-separated values: a line is a case, a hash sign begins a comment, and
 * {@code \n}, {@code \f}, {@code \t}, {@code \\} and {@code \}{@code uXXXX} stand for characters.
 */
public final class CaseFile {
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9A-F]{4})|([nftr\\\\]))");

  private CaseFile() {}

  public static List<Arguments> read(Class<?> test, String name) {
    try (InputStream in = test.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Arguments.of((Object[]) cells(line)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] cells(String line) {
    String[] cells = line.split("\t", -1);
    for (int i = 0; i < cells.length; i++) {
      cells[i] = ESCAPE.matcher(cells[i]).replaceAll(CaseFile::character);
    }
    return cells;
  }

  private static String character(MatchResult escape) {
    String hex = escape.group(1);
    String plain =
        hex != null
            ? String.valueOf((char) Integer.parseInt(hex, 16))
            : switch (escape.group(2)) {
              case "n" -> "\n";
              case "f" -> "\f";
              case "t" -> "\t";
              case "r" -> "\r";
              default -> "\\";
            };
    return Matcher.quoteReplacement(plain);
  }
}
