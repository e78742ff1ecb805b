package se.renskrift.duplicates;

import java.util.ArrayList;
import java.util.List;
import se.renskrift.text.Paragraph;
import se.renskrift.text.Span;

/** Paragraphs of test texts: stretches between blank lines, pages between form feeds. */
final class Reflow {
  private Reflow() {}

  static List<Paragraph> paragraphs(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int page = 1;
    for (int at = 0; at < text.length(); ) {
      int end = text.indexOf("\n\n", at);
      end = end < 0 ? text.length() : end;
      if (text.charAt(at) == '\f') {
        page++;
        at++;
      }
      if (at < end && !text.substring(at, end).isBlank()) {
        paragraphs.add(new Paragraph(new Span(at, end), page));
      }
      at = end + 2;
    }
    return paragraphs;
  }
}
