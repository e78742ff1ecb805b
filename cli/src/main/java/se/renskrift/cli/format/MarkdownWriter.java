package se.renskrift.cli.format;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import se.renskrift.segmentation.Section;

/** Writes the fair copy as CommonMark: headings by the level of their section, lists as lists. */
final class MarkdownWriter extends CharacterWriter {
  private static final String BULLETS = "•●▪■◦‣·–—-*";
  private static final int DEEPEST = 6;

  @Override
  void write(Result result, Writer out) throws IOException {
    Map<Integer, Section> headings = new HashMap<>();
    for (Section section : result.document().sections()) {
      if (!section.heading().isEmpty()) {
        headings.put(section.span().start(), section);
      }
    }
    String text = result.document().text();
    boolean first = true;
    boolean afterItem = false;
    for (int start = nextText(text, 0); start < text.length(); ) {
      int gap = text.indexOf("\n\n", start);
      int end = gap < 0 ? text.length() : gap;
      Section section = headings.get(start);
      boolean item = section == null && isItem(text, start, end);
      if (!first) {
        out.write(item && afterItem ? "\n" : "\n\n");
      }
      if (section == null) {
        out.write(paragraph(text.substring(start, end).stripTrailing()));
      } else {
        int bodyStart = Math.min(section.bodyStart(), end);
        out.write("#".repeat(Math.min(section.level(), DEEPEST)));
        out.write(' ');
        out.write(Markdown.escape(oneLine(text.substring(start, bodyStart))));
        String body = text.substring(bodyStart, end).strip();
        out.write(body.isEmpty() ? "" : "\n\n" + paragraph(body));
      }
      first = false;
      afterItem = item;
      start = nextText(text, end);
    }
    out.write('\n');
  }

  private static int nextText(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    return at;
  }

  private static String oneLine(String heading) {
    return heading.strip().replaceAll("\\s+", " ");
  }

  private static String paragraph(String paragraph) {
    if (isBullet(paragraph, 0, paragraph.length())) {
      return "- " + Markdown.escape(paragraph.substring(2).strip());
    }
    int marker = Markdown.numberMarker(paragraph, 0, paragraph.length());
    return paragraph.substring(0, marker) + Markdown.escape(paragraph.substring(marker));
  }

  private static boolean isItem(String text, int start, int end) {
    return isBullet(text, start, end) || Markdown.numberMarker(text, start, end) > 0;
  }

  private static boolean isBullet(String text, int start, int end) {
    return end - start > 2
        && BULLETS.indexOf(text.charAt(start)) >= 0
        && text.charAt(start + 1) == ' ';
  }
}
