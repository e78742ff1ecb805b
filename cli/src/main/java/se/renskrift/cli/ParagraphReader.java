package se.renskrift.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads the paragraphs of a text file in UTF-8, one by one.
 *
 * <p>In a file with blank lines a paragraph ends at a blank line; in one without, every line is a
 * paragraph. Which it is, is told from the file's first megabyte. A paragraph of more than a
 * megabyte is cut there, so that little memory is needed whatever the file holds. Not thread-safe.
 */
final class ParagraphReader implements Closeable {
  /** How much is looked at, and the most that a paragraph may have, in bytes. */
  private static final int MOST = 1 << 20;

  private final InputStream in;
  private final boolean blankLines;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int line = 1;
  private long read;
  private boolean ended;

  /** A line that is not UTF-8. */
  static final class NotUtf8 extends IOException {
    private static final long serialVersionUID = 1;

    private final int line;

    NotUtf8(int line) {
      super("line " + line + " is not UTF-8");
      this.line = line;
    }

    int line() {
      return line;
    }
  }

  private ParagraphReader(InputStream in, boolean blankLines) {
    this.in = in;
    this.blankLines = blankLines;
  }

  static ParagraphReader open(Path file) throws IOException {
    byte[] start;
    try (InputStream look = Files.newInputStream(file)) {
      start = look.readNBytes(MOST);
    }
    return new ParagraphReader(
        new BufferedInputStream(Files.newInputStream(file)), hasBlankLine(start));
  }

  /** Whether there is an empty line, or one of white space, with text before and after it. */
  private static boolean hasBlankLine(byte[] start) {
    int breaks = 0;
    boolean text = false;
    for (byte b : start) {
      if (b == '\n') {
        breaks++;
      } else if (b < 0 || b > ' ') {
        if (text && breaks > 1) {
          return true;
        }
        text = true;
        breaks = 0;
      }
    }
    return false;
  }

  /** How many bytes were read since this was asked last. */
  long bytesRead() {
    long since = read;
    read = 0;
    return since;
  }

  /**
   * The next paragraph, which has text in it, or null at the end.
   *
   * @throws NotUtf8 if a line is not UTF-8
   */
  @Nullable String next() throws IOException {
    StringBuilder paragraph = new StringBuilder();
    while (!ended && paragraph.length() < MOST) {
      String text = nextLine();
      if (text.isBlank()) {
        if (paragraph.length() > 0) {
          break;
        }
      } else {
        paragraph.append(paragraph.length() > 0 ? "\n" : "").append(text);
        if (!blankLines) {
          break;
        }
      }
    }
    return paragraph.length() > 0 ? paragraph.toString() : null;
  }

  private String nextLine() throws IOException {
    bytes.reset();
    int b = in.read();
    boolean full = false;
    while (b >= 0 && b != '\n' && (bytes.size() < MOST || b > ' ')) {
      // Of a word longer than any the rest is passed over, from the next letter on.
      full |= bytes.size() >= 2 * MOST && (b & 0xC0) != 0x80;
      if (!full) {
        bytes.write(b);
      }
      read++;
      b = in.read();
    }
    read++;
    ended = b < 0;
    String text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes.toByteArray()))
              .toString();
    } catch (CharacterCodingException e) {
      throw new NotUtf8(line);
    }
    line += b == '\n' ? 1 : 0;
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
