package se.renskrift.cli.format;

import java.io.IOException;
import java.io.Writer;
import se.renskrift.text.Paragraph;

/**
 * Writes the fair copy as it is, with a line feed at its end; if wanted, with a form feed before
 * the first paragraph that begins on a page, for each page but the first.
 */
final class TextWriter extends CharacterWriter {
  @Override
  void write(Result result, Writer out) throws IOException {
    String text = result.document().text();
    int at = 0;
    int page = 1;
    for (Paragraph paragraph : result.document().paragraphs()) {
      int start = paragraph.span().start();
      boolean line = start > 0 && text.charAt(start - 1) == '\n';
      if (result.pageBreaks() && line && paragraph.page() > page) {
        page = paragraph.page();
        out.write(text, at, start - at);
        at = start;
        out.write('\f');
      }
    }
    out.write(text, at, text.length() - at);
    if (!text.endsWith("\n")) {
      out.write('\n');
    }
  }
}
