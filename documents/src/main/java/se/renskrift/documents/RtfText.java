package se.renskrift.documents;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.xml.sax.SAXException;
import se.renskrift.documents.LayoutBuilder.TooLargeException;

/**
 * Makes an RTF file one whose tables and labels of lists Tika's reader does not lose, and whose
 * running headers, running footers and comments it does not take for text. Footnotes go after the
 * paragraph that refers to them.
 *
 * <p>That reader makes a paragraph of every cell. So rows, cells and the paragraphs within them are
 * marked with characters that no text has, which {@link Handler} takes out again.
 */
final class RtfText {
  private static final Set<String> FURNITURE =
      Set.of(
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "annotation");

  /** What a list's item is labelled with; Tika leaves it out. */
  private static final Set<String> LABELS = Set.of("listtext", "pntext");

  // Noncharacters of Unicode.
  private static final char ROW = '\uFDD0';
  private static final char CELL = '\uFDD1';
  private static final char PARAGRAPH = '\uFDD2';
  private static final char ROW_END = '\uFDD3';

  private final byte[] content;
  private final int maxDepth;
  private final Buffer out = new Buffer();

  /** Footnotes that go after the paragraph which refers to them. */
  private final Buffer notes = new Buffer();

  private int at;
  private int depth;
  private boolean inRow;
  private boolean begun;

  /** Where the group that is being read began to be written, until something stands in it. */
  private int groupStart = -1;

  /** The group that is taken out: how deep it is, where it began, whether it is a footnote. */
  private int takenDepth = -1;

  private int takenStart;
  private boolean takenNote;

  /** How deep the label of a list's item is. */
  private int labelDepth = -1;

  /** Bytes of which the last can be taken back. */
  private static final class Buffer extends ByteArrayOutputStream {
    synchronized void truncate(int length) {
      count = length;
    }

    synchronized void moveFrom(int start, ByteArrayOutputStream target) {
      target.write(buf, start, count - start);
      count = start;
    }
  }

  private RtfText(byte[] content, int maxDepth) {
    this.content = content;
    this.maxDepth = maxDepth;
  }

  /**
   * The file with its tables marked.
   *
   * @throws MarkupException if it breaks off
   * @throws TooLargeException if it is nested too deep
   */
  static byte[] marked(byte[] content, ReadLimits limits)
      throws MarkupException, TooLargeException {
    RtfText text = new RtfText(content, limits.maxNesting());
    text.at = Signature.textStart(content);
    text.rewrite();
    return text.out.toByteArray();
  }

  private void rewrite() throws MarkupException, TooLargeException {
    do {
      if (at >= content.length) {
        throw new MarkupException(at, "it breaks off: a group is not closed");
      }
      int c = content[at];
      if (c == '{') {
        if (++depth > maxDepth) {
          throw new TooLargeException(maxDepth + " levels of nesting");
        }
        groupStart = out.size();
        copy(1);
      } else if (c == '}') {
        if (depth == 1) {
          putNotes();
        }
        copy(1);
        endGroup();
      } else if (c == '\\') {
        control();
      } else {
        boolean letter = c > ' ' || c < 0;
        if (letter && depth == 1 && !begun) {
          // Without a word of formatting before it, Tika takes text for a part of the file's head.
          write("\\pard ");
          begun = true;
        }
        groupStart = letter ? -1 : groupStart;
        copy(1);
      }
    } while (depth > 0);
  }

  private void endGroup() {
    if (depth == takenDepth) {
      if (takenNote) {
        out.moveFrom(takenStart, notes);
        notes.writeBytes("\\par ".getBytes(StandardCharsets.US_ASCII));
      } else {
        out.truncate(takenStart);
      }
      takenDepth = -1;
    }
    labelDepth = depth == labelDepth ? -1 : labelDepth;
    depth--;
    groupStart = -1;
  }

  private void copy(int count) {
    int length = Math.min(count, content.length - at);
    out.write(content, at, length);
    at += length;
  }

  private void control() {
    int end = at + 1;
    while (end < content.length && isLetter(content[end])) {
      end++;
    }
    if (end == at + 1) {
      boolean ignorable = Signature.stands(content, at, "\\*");
      groupStart = ignorable ? groupStart : -1;
      copy(Signature.stands(content, at, "\\'") ? 4 : 2);
      return;
    }
    String word = new String(content, at + 1, end - at - 1, StandardCharsets.US_ASCII);
    int digits = end;
    if (digits < content.length && content[digits] == '-') {
      digits++;
    }
    while (digits < content.length && content[digits] >= '0' && content[digits] <= '9') {
      digits++;
    }
    String figure = new String(content, end, Math.min(9, digits - end), StandardCharsets.US_ASCII);
    boolean delimited = digits < content.length && content[digits] == ' ';
    int length = digits - at + (delimited ? 1 : 0);
    if (groupStart >= 0 && opens(word)) {
      at += length;
    } else if (word.equals("bin") && figure.matches("[0-9]+")) {
      copy(length + Integer.parseInt(figure));
    } else {
      control(word, length);
    }
    groupStart = -1;
  }

  /** Whether the word tells what its group is, and Tika need not know. */
  private boolean opens(String word) {
    boolean note = word.equals("footnote");
    if ((note || FURNITURE.contains(word)) && takenDepth < 0) {
      takenDepth = depth;
      takenStart = groupStart;
      takenNote = note;
      return true;
    }
    if (LABELS.contains(word)) {
      labelDepth = depth;
      return true;
    }
    return false;
  }

  private void control(String word, int length) {
    switch (word) {
      case "trowd", "intbl" -> {
        if (!inRow) {
          inRow = true;
          mark(ROW);
        }
        copy(length);
      }
      case "cell" -> replace(length, CELL);
      case "nestcell", "nestrow" -> replace(length, PARAGRAPH);
      case "tab" -> {
        if (labelDepth >= 0) {
          at += length;
          write(" ");
        } else {
          copy(length);
        }
      }
      case "par" -> {
        if (inRow) {
          replace(length, PARAGRAPH);
        } else {
          copy(length);
          putNotes();
        }
      }
      case "row" -> {
        replace(length, ROW_END);
        inRow = false;
        write("\\par ");
        putNotes();
      }
      default -> copy(length);
    }
  }

  private void putNotes() {
    if (takenDepth < 0 && notes.size() > 0) {
      write("\\par ");
      notes.moveFrom(0, out);
    }
  }

  private void replace(int length, char mark) {
    at += length;
    mark(mark);
  }

  private void mark(char mark) {
    write("{\\uc0\\u" + (short) mark + " }");
  }

  private void write(String rtf) {
    out.writeBytes(rtf.getBytes(StandardCharsets.US_ASCII));
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  /** Takes the text out of what Tika makes of a marked file. */
  static final class Handler extends XhtmlText {
    private final TextBlocks blocks;

    Handler(TextBlocks blocks, ReadLimits limits) {
      super(blocks, limits);
      this.blocks = blocks;
    }

    @Override
    public void characters(char[] ch, int start, int length) throws SAXException {
      int from = start;
      for (int i = start; i < start + length; i++) {
        if (ch[i] >= ROW && ch[i] <= ROW_END) {
          super.characters(ch, from, i - from);
          apply(ch[i]);
          from = i + 1;
        }
      }
      super.characters(ch, from, start + length - from);
    }

    private void apply(char mark) throws SAXException {
      try {
        switch (mark) {
          case ROW -> {
            blocks.beginRow();
            blocks.beginCell();
          }
          case CELL -> blocks.beginCell();
          case PARAGRAPH -> blocks.end();
          default -> blocks.endRow();
        }
      } catch (TooLargeException e) {
        throw new SAXException(e);
      }
    }
  }
}
