package se.renskrift.testdata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Undoes the setting of a document's true lines, on the strength of what its files say. */
final class Pages {
  private static final Pattern CUT_AFTER_OWN_HYPHEN =
      Pattern.compile("(?<=\\p{L}-)\n(?!(?:och|eller|samt) )(?=\\p{Ll})");

  private Pages() {}

  /** The words of the lines, furniture taken out and words cut at line ends joined. */
  static List<String> words(TestDocument document) {
    List<List<String>> pages = new ArrayList<>();
    for (String page : document.lines().split("\f")) {
      pages.add(new ArrayList<>(List.of(page.split("\n", -1))));
    }
    for (Furniture furniture : document.furniture()) {
      String line = pages.get(furniture.page() - 1).set(furniture.line() - 1, "");
      if (!line.equals(furniture.text())) {
        throw new AssertionError(furniture + " is not " + line);
      }
    }
    String text =
        String.join("\n", pages.stream().map(page -> String.join("\n", page)).toList())
            .replaceAll("\n+", "\n")
            .replace("\u00ac\n", "");
    return Words.of(CUT_AFTER_OWN_HYPHEN.matcher(text).replaceAll(""));
  }
}
