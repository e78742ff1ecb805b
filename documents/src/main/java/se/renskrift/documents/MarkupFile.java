package se.renskrift.documents;

import static se.renskrift.documents.DocumentException.Reason.BROKEN_MARKUP;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;

/**
 * The characters of an XML or HTML file, such that encoding them gives the file's bytes back.
 * Immutable.
 *
 * @param text all characters, a byte order mark included
 * @param charset what they are encoded in
 * @param declared whether that is the encoding that the file declares, or its default
 */
record MarkupFile(String text, Charset charset, boolean declared) {
  /**
   * Decodes a file.
   *
   * @throws DocumentException if it is not in the encoding that it says, or that is not known
   */
  static MarkupFile of(String name, byte[] content) throws DocumentException {
    MarkupCharset found;
    try {
      found = MarkupCharset.of(content);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new DocumentException(
          name, "1:1", BROKEN_MARKUP, "the encoding " + e.getMessage() + " is not known");
    }
    Charset charset = found.charset();
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(content);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(content.length * (double) decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      String b = String.format(Locale.ROOT, "%02X", in.get());
      String detail = "it says that it is " + charset.name() + ", in which the byte " + b;
      throw broken(name, text, text.length(), detail + " cannot stand here");
    }
    if (!Arrays.equals(content, text.getBytes(charset))) {
      String detail = "its encoding, " + charset.name() + ", has several forms of one letter";
      throw broken(name, text, 0, detail);
    }
    return new MarkupFile(text, charset, found.declared());
  }

  /** What the mark-up's fault makes of the file. */
  DocumentException broken(String name, MarkupException e) {
    return broken(name, text, e.offset(), String.valueOf(e.getMessage()));
  }

  private static DocumentException broken(String name, String text, int offset, String detail) {
    int line = 1;
    int lineStart = text.startsWith("\uFEFF") ? 1 : 0;
    for (int i = 0; i < Math.min(offset, text.length()); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        line++;
        lineStart = i + 1;
      }
    }
    String place = line + ":" + (Math.max(offset, lineStart) - lineStart + 1);
    return new DocumentException(name, place, BROKEN_MARKUP, detail);
  }

  /**
   * Tells what can be written as it is. Where the file does not say its encoding, or a false one,
   * that is ASCII, which every reader understands.
   */
  CharsetEncoder encoder() {
    return (declared ? charset : StandardCharsets.US_ASCII).newEncoder();
  }

  /** A text as it must stand in the file. */
  String escape(String written) {
    return XmlText.escape(written, encoder());
  }

  /** The file with changes made to it. */
  byte[] patched(Patch patch) {
    return patch.apply(text).getBytes(charset);
  }
}
