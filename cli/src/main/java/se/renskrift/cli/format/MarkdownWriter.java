package se.renskrift.cli.format;

import java.io.IOException;
import java.io.Writer;

/**
 * Writes the fair copy as CommonMark: headings by the level of their section, lists as lists; as
 * comments where pages begin and, at the end, how the copy came about.
 */
final class MarkdownWriter extends CharacterWriter {
  private static final int DEEPEST = 6;

  @Override
  void write(Result result, Writer out) throws IOException {
    Block before = null;
    int page = 1;
    for (Block block : Block.of(result.document())) {
      boolean turned = block.page() > page;
      if (before != null) {
        out.write(block.isItem() && before.isItem() && !turned ? "\n" : "\n\n");
      }
      if (turned) {
        page = block.page();
        out.write("<!-- page " + page + " -->\n\n");
      }
      out.write(markUp(block));
      before = block;
    }
    out.write(before == null ? "" : "\n\n");
    out.write("<!-- " + Provenance.of(result).replace("--", "- -") + " -->\n");
  }

  private static String markUp(Block block) {
    String text = Markdown.escape(block.text());
    return switch (block.kind()) {
      case HEADING -> "#".repeat(Math.min(block.level(), DEEPEST)) + " " + text;
      case BULLET -> "- " + text;
      case NUMBER -> block.marker() + " " + text;
      case PARAGRAPH -> text;
    };
  }
}
