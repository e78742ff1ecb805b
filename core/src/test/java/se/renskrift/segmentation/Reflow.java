package se.renskrift.segmentation;

import java.util.ArrayList;
import java.util.List;
import se.renskrift.text.Paragraph;
import se.renskrift.text.Span;

/** Paragraphs of test documents, found in the simplest way that does for them. */
final class Reflow {
  private Reflow() {}

  /** The paragraphs of a fair copy: stretches between blank lines. */
  static List<Paragraph> paragraphs(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int end = text.indexOf("\n\n", at);
      end = end < 0 ? text.length() : end;
      if (!text.substring(at, end).isBlank()) {
        paragraphs.add(new Paragraph(new Span(at, end), 1));
      }
      at = end + 2;
    }
    return paragraphs;
  }

  /**
   * A fair copy of lines as they were printed: a line goes on in the next unless a blank line
   * follows, or it is clearly shorter than the longest and the next begins like a new paragraph.
   */
  static String fairCopy(String source) {
    List<String> lines = source.replace('\f', '\n').lines().map(String::strip).toList();
    int longest = lines.stream().mapToInt(String::length).filter(n -> n < 90).max().orElse(0);
    StringBuilder out = new StringBuilder();
    String last = "";
    for (String line : lines) {
      if (!line.isEmpty()) {
        boolean goesOn =
            !last.isEmpty()
                && !line.matches("([-•–]|\\d+\\.)\\s.*")
                && last.length() > (Character.isLowerCase(line.charAt(0)) ? 0.4 : 0.7) * longest
                && !(last.endsWith(".") && line.length() < 0.3 * longest && !line.endsWith("."));
        out.append(out.isEmpty() ? "" : goesOn ? " " : "\n\n").append(line);
      }
      last = line;
    }
    return out.append('\n').toString();
  }
}
