package se.renskrift.documents;

import static se.renskrift.documents.DocumentException.Reason.BINARY;
import static se.renskrift.documents.DocumentException.Reason.EMPTY;
import static se.renskrift.documents.DocumentException.Reason.TOO_LARGE;

import java.nio.charset.Charset;

/**
 * Plain text in the encoding that {@link Encodings} or {@link SevenBit} finds; the last format to
 * be tried. Bytes that the encoding does not have become U+FFFD.
 */
final class PlainTextFormat implements DocumentFormat {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Above this share of control characters a file is data, not text. */
  private static final double MAX_CONTROL_SHARE = 0.02;

  @Override
  public boolean recognises(byte[] content) {
    return true;
  }

  @Override
  public Extract extract(String name, byte[] content, ReadLimits limits) throws DocumentException {
    boolean sevenBit = SevenBit.recognises(content);
    Charset charset = Encodings.of(content);
    String text = sevenBit ? SevenBit.decode(content) : new String(content, charset);
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      text = text.substring(1);
    }
    if (text.indexOf('\0') >= 0) {
      throw new DocumentException(name, BINARY, "it has zero bytes");
    }
    long controls = text.chars().filter(PlainTextFormat::isControl).count();
    if (controls > MAX_CONTROL_SHARE * text.length()) {
      throw new DocumentException(name, BINARY, "it is full of control characters");
    }
    if (text.isBlank()) {
      throw new DocumentException(name, EMPTY, "");
    }
    if (text.length() > limits.maxCharacters()) {
      throw new DocumentException(name, TOO_LARGE, limits.maxCharacters() + " characters");
    }
    return new Extract("text/plain", sevenBit ? SevenBit.NAME : charset.name(), pages(text), text);
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) && !Character.isWhitespace(c);
  }

  /** A form feed at the very end closes the last page; it does not open another. */
  private static int pages(String text) {
    int feeds = (int) text.stripTrailing().chars().filter(c -> c == '\f').count();
    return feeds + 1;
  }
}
